package org.openwide.notification.adapter.sms;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The time that stands in a signature: what was signed long ago may be somebody's second try with it. */
record SigningTime(Duration window, InstantSource clock) {

    /** @param seconds since 1970, as they came */
    boolean isNear(String seconds) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(seconds));
            return Duration.between(signed, clock.instant()).abs().compareTo(window) <= 0;
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    String now() {
        return Long.toString(clock.instant().getEpochSecond());
    }
}
