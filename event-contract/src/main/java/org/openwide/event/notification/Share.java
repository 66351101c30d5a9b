package org.openwide.event.notification;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much of a budget is used. */
public enum Share {
    HALF("half"),
    ALL("all");

    private final String code;

    Share(String code) {
        this.code = code;
    }

    /** The word on the wire. */
    @JsonValue
    public String code() {
        return code;
    }
}
