package org.openwide.gateway.domain;

import java.util.regex.Pattern;

/** A browser's hold on a registration. */
public record Session(String registrationId, AccessToken token) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    public Session {
        if (!ID.matcher(registrationId).matches()) {
            throw new IllegalArgumentException("This is not the id of a registration");
        }
    }
}
