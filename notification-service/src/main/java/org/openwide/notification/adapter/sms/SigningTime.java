package org.openwide.notification.adapter.sms;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The time that stands in a signature: what was signed long ago may be somebody's second try with it.
 *
 * @param window how long ago it may be
 */
record SigningTime(Duration window, InstantSource clock) {

    /** How far another's clock may be ahead of ours. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    /** @param seconds since 1970, as they came */
    boolean isNear(String seconds) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(seconds));
            Duration ago = Duration.between(signed, clock.instant());
            return ago.compareTo(window) <= 0 && ago.compareTo(AHEAD.negated()) >= 0;
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    String now() {
        return Long.toString(clock.instant().getEpochSecond());
    }
}
