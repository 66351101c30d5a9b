package org.openwide.registration.domain;

import java.time.Instant;

/**
 * What one access token may do, and until when.
 *
 * @param proven whoever holds the token has shown, by phone or password, to be the patient
 * @param asked whoever holds it asked for a code to prove the phone again
 */
public record Session(TokenHash token, Instant startedAt, Instant seenAt, boolean proven, boolean asked) {

    static Session unproven(TokenHash token, Instant now) {
        return new Session(token, now, now, false, false);
    }

    static Session proven(TokenHash token, Instant now) {
        return new Session(token, now, now, true, false);
    }

    boolean live(Limits.Sessions limits, Instant now) {
        return now.isBefore(startedAt.plus(limits.absolute())) && now.isBefore(seenAt.plus(limits.idle()));
    }

    /** The session as it is once its token was used. */
    public Session seen(Instant now) {
        return new Session(token, startedAt, now, proven, asked);
    }

    /** When its token ends. */
    public AccessEnd end(Limits.Sessions limits) {
        var until = startedAt.plus(limits.absolute());
        var idleUntil = seenAt.plus(limits.idle());
        return new AccessEnd(idleUntil.isBefore(until) ? idleUntil : until, until);
    }

    Session prove() {
        return new Session(token, startedAt, seenAt, true, asked);
    }

    Session ask() {
        return new Session(token, startedAt, seenAt, proven, true);
    }
}
