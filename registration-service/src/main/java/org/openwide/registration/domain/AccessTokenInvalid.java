package org.openwide.registration.domain;

import java.util.Optional;

/**
 * There is no such access token, or it works no longer.
 *
 * @param practice whom to ring, for the holder of a token that worked once; empty for anyone else
 */
public record AccessTokenInvalid(Optional<Practice> practice) implements Refusal {

    static final AccessTokenInvalid UNKNOWN = new AccessTokenInvalid(Optional.empty());

    public static AccessTokenInvalid unknown() {
        return UNKNOWN;
    }
}
