package org.openwide.gateway.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The text with the code, or the email with the link, that was asked for last; the address is masked.
 *
 * @param sentAt when it went out; empty while that is not known, or where it did not
 */
public record SentMessage(
        String sentTo, Instant expiresAt, Instant resendAfter, Delivery delivery, Optional<Instant> sentAt) {

    public boolean canBeSentAgain(Instant now) {
        return !now.isBefore(resendAfter);
    }
}
