package org.openwide.patientrecord.domain;

/** What can be wrong with a practice besides its words, said to its operator. */
public enum PracticeFault {
    NO_TIME_ZONE("wrong-type", "Name a time zone of the IANA database, such as Europe/London."),
    NO_REGION("required", "Name at least one region whose mobile numbers the practice serves."),
    NOT_A_REGION("region-not-served", "Name regions by their two letters in ISO 3166-1, such as GB."),
    NO_LANGUAGE("wrong-type", "Name the language by its two letters: en or cy."),
    NOT_A_COLOUR("not-a-colour", "Write the colour as # and six hexadecimal digits, such as #1d4f91."),
    LOW_CONTRAST("low-contrast", "Choose a darker colour: white on it must have a contrast of at least 4.5 to 1."),
    NOT_A_PNG("not-a-png", "Send the logo as a PNG in base64, after data:image/png;base64, and nothing else."),
    LOGO_TOO_LONG("too-long", "Send a PNG of at most 8 KiB.");

    private final String code;
    private final String message;

    PracticeFault(String code, String message) {
        this.code = code;
        this.message = message;
    }

    FieldError in(String field) {
        return new FieldError(field, code, message);
    }
}
