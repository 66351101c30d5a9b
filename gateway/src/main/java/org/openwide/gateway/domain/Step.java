package org.openwide.gateway.domain;

import java.util.Locale;

/** Where a registration stands, in the words of the contract. */
public enum Step {
    DETAILS,
    CONFIRM_DETAILS,
    MOBILE_CODE,
    PASSWORD,
    EMAIL_CONFIRMATION,
    TERMS,
    COMPLETE,
    RESUME,
    LOCKED;

    /** Whether there is something left for the patient to do here. */
    public boolean goesOn() {
        return this != COMPLETE && this != LOCKED;
    }

    /** Whether the email is confirmed by then. */
    public boolean isPastTheEmail() {
        return this == TERMS || this == COMPLETE;
    }

    /** The step of this word; a word that the contract doesn't have is a fault. */
    public static Step of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
