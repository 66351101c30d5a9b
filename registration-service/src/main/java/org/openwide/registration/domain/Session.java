package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What one access token may do, and until when.
 *
 * @param proven whoever holds the token has shown, by phone or password, to be the patient
 * @param asked whoever holds it asked for a code to prove the phone again
 * @param replaces the token that it was given in place of, until it is used itself
 */
public record Session(
        TokenHash token,
        Instant startedAt,
        Instant seenAt,
        boolean proven,
        boolean asked,
        Optional<TokenHash> replaces) {

    static Session unproven(TokenHash token, Instant now) {
        return new Session(token, now, now, false, false, Optional.empty());
    }

    static Session proven(TokenHash token, Instant now) {
        return new Session(token, now, now, true, false, Optional.empty());
    }

    boolean live(Limits.Sessions limits, Instant now) {
        return now.isBefore(startedAt.plus(limits.absolute())) && now.isBefore(seenAt.plus(limits.idle()));
    }

    /** The session as it is once its token was used. */
    public Session seen(Instant now) {
        return new Session(token, startedAt, now, proven, asked, replaces);
    }

    /** When its token ends. */
    public AccessEnd end(Limits.Sessions limits) {
        var until = startedAt.plus(limits.absolute());
        var idleUntil = seenAt.plus(limits.idle());
        return new AccessEnd(idleUntil.isBefore(until) ? idleUntil : until, until);
    }

    Session prove() {
        return new Session(token, startedAt, seenAt, true, asked, replaces);
    }

    Session ask() {
        return new Session(token, startedAt, seenAt, proven, true, replaces);
    }

    /** The same session under a further token: it ends when it would have ended. */
    Session renewed(TokenHash fresh) {
        return new Session(fresh, startedAt, seenAt, proven, asked, Optional.of(token));
    }

    boolean replaces(TokenHash earlier) {
        return replaces.filter(earlier::sameAs).isPresent();
    }

    /** Its token is in its holder's hands. */
    Session takenUp(Instant now) {
        return new Session(token, startedAt, now, proven, asked, Optional.empty());
    }
}
