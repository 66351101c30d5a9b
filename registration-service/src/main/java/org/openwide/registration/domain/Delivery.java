package org.openwide.registration.domain;

/** What became of a text or an email, as far as is known. */
public enum Delivery {
    PENDING("pending"),
    SENT("sent"),
    FAILED("failed");

    private final String word;

    Delivery(String word) {
        this.word = word;
    }

    /** The word in the API. */
    public String word() {
        return word;
    }
}
