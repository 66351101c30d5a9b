package org.openwide.event.field;

/** What is wrong with one field, as the APIs say it. */
public enum FieldCode {
    REQUIRED("required", "Enter this."),
    TOO_LONG("too-long", "Enter fewer characters."),
    NOT_TEXT("not-text", "Use ordinary letters only: this has a character that cannot be shown."),
    NOT_A_DATE("not-a-date", "Enter a real date as year, month and day, like 1948-02-29."),
    IN_THE_FUTURE("in-the-future", "Enter a date that is not in the future."),
    TOO_LONG_AGO("too-long-ago", "Enter a date in or after 1900."),
    NOT_AN_EMAIL_ADDRESS("not-an-email-address", "Enter an email address like name@example.org."),
    NOT_A_PHONE_NUMBER("not-a-phone-number", "Enter a phone number, like 07700 900123."),
    NOT_A_MOBILE_NUMBER("not-a-mobile-number", "Enter a mobile number that can receive texts."),
    REGION_NOT_SERVED("region-not-served", "Enter a mobile number from a country that the practice serves."),
    UNKNOWN_FIELD("unknown-field", "Leave this out: it is not known here."),
    WRONG_TYPE("wrong-type", "This has the wrong form.");

    private final String code;
    private final String message;

    FieldCode(String code, String message) {
        this.code = code;
        this.message = message;
    }

    /** The stable code. */
    public String code() {
        return code;
    }

    /** A sentence that says what to do. */
    public String message() {
        return message;
    }
}
