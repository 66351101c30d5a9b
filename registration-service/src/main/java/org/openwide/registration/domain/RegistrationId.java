package org.openwide.registration.domain;

import java.util.UUID;

/** Names a registration and the link that it comes from: a link has one registration for its whole life. */
public record RegistrationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
