package org.openwide.event.registrationlink;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a registration link is delivered. */
public enum Channel {
    SMS("sms"),
    EMAIL("email");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
