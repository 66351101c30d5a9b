package org.openwide.registration.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A code that was texted. Its digits are not here: {@link CodeBook} derives them.
 *
 * @param wrong how many entries were compared with it and differed
 */
public record SentCode(CodeId id, MobileNumber to, Instant expiresAt, int wrong) {

    boolean live(Limits.Codes limits, Instant now) {
        return wrong < limits.wrongEach() && now.isBefore(expiresAt);
    }

    boolean hasLeft(Duration enough, Instant now) {
        return !now.plus(enough).isAfter(expiresAt);
    }

    SentCode countWrong() {
        return new SentCode(id, to, expiresAt, wrong + 1);
    }
}
