package org.openwide.registration.domain;

import java.time.Instant;

/**
 * When an access token ends.
 *
 * @param idleUntil when it ends if it is not used again
 * @param until when it ends however busy it is
 */
public record AccessEnd(Instant idleUntil, Instant until) {}
