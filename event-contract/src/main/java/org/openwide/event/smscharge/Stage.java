package org.openwide.event.smscharge;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a charge has come. */
public enum Stage {
    ACCEPTED("accepted"),
    DELIVERED("delivered"),
    FAILED("failed");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
