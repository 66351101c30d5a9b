package org.openwide.registration.domain;

import java.time.Instant;

/**
 * What one access token may do, and until when.
 *
 * @param proven whoever holds the token has shown, by phone or password, to be the patient
 */
public record Session(TokenHash token, Instant startedAt, Instant seenAt, boolean proven) {

    static Session unproven(TokenHash token, Instant now) {
        return new Session(token, now, now, false);
    }

    static Session proven(TokenHash token, Instant now) {
        return new Session(token, now, now, true);
    }

    boolean live(Limits.Sessions limits, Instant now) {
        return now.isBefore(startedAt.plus(limits.absolute())) && now.isBefore(seenAt.plus(limits.idle()));
    }

    Session prove() {
        return new Session(token, startedAt, seenAt, true);
    }
}
