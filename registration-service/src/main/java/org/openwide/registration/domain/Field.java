package org.openwide.registration.domain;

/** A field that is matched against the practice's record. */
public enum Field {
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    DATE_OF_BIRTH("dateOfBirth"),
    MOBILE("mobile");

    private final String word;

    Field(String word) {
        this.word = word;
    }

    /** The word in the API and in events. */
    public String word() {
        return word;
    }
}
