package org.openwide.gateway.domain;

import java.time.Instant;

/** When a session ends if nothing more is done, and when at the latest. */
public record AccessLimits(Instant idleUntil, Instant until) {

    public Instant end() {
        return idleUntil.isBefore(until) ? idleUntil : until;
    }

    /** Whether doing something still puts the end off. */
    public boolean canBeExtended() {
        return idleUntil.isBefore(until);
    }
}
