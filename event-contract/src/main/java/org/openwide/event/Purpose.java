package org.openwide.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a text or email is for. */
public enum Purpose {
    MOBILE_CODE("mobile-code"),
    EMAIL_CONFIRMATION("email-confirmation"),
    REGISTRATION_LINK("registration-link");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
