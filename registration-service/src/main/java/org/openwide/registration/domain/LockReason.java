package org.openwide.registration.domain;

/** Which attempts failed too often. */
public enum LockReason {
    DETAILS_NOT_MATCHED("details-not-matched"),
    CODES_INCORRECT("codes-incorrect");

    private final String word;

    LockReason(String word) {
        this.word = word;
    }

    /** The word in events. */
    public String word() {
        return word;
    }
}
