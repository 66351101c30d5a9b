package org.openwide.patientrecord.domain;

import java.util.UUID;

/** A registration link, and the one registration that it can have. */
public record LinkId(UUID value) {

    public static LinkId of(String text) {
        return new LinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
