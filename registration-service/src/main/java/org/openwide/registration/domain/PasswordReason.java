package org.openwide.registration.domain;

/** Why a password is not taken. */
public enum PasswordReason {
    TOO_SHORT("too-short"),
    TOO_LONG("too-long"),
    COMMON("common"),
    GUESSABLE("guessable"),
    PERSONAL("personal");

    private final String word;

    PasswordReason(String word) {
        this.word = word;
    }

    /** The word in the API. */
    public String word() {
        return word;
    }
}
