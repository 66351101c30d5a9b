package org.openwide.registration.domain;

/** Which attempts failed too often. */
public enum LockReason {
    TOO_MANY_FAILED_MATCHES("too-many-failed-matches"),
    TOO_MANY_WRONG_CODES("too-many-wrong-codes");

    private final String word;

    LockReason(String word) {
        this.word = word;
    }

    /** The word in events. */
    public String word() {
        return word;
    }
}
