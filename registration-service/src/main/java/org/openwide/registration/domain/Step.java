package org.openwide.registration.domain;

/** Where a registration stands, in the words of the product. */
public enum Step {
    DETAILS("details"),
    CONFIRM_DETAILS("confirm-details"),
    MOBILE_CODE("mobile-code"),
    PASSWORD("password"),
    EMAIL_CONFIRMATION("email-confirmation"),
    TERMS("terms"),
    COMPLETE("complete"),
    RESUME("resume"),
    LOCKED("locked");

    private final String word;

    Step(String word) {
        this.word = word;
    }

    /** The word in the API. */
    public String word() {
        return word;
    }
}
