package org.openwide.patientrecord.domain;

import java.util.UUID;

/** A practice key's public name: it revokes the key and opens nothing. */
public record KeyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
