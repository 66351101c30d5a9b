package org.openwide.gateway.domain;

import java.time.Instant;

/** The text with the code, or the email with the link, that went out last; the address is masked. */
public record SentMessage(String sentTo, Instant expiresAt, Instant resendAfter, Delivery delivery) {

    public boolean canBeSentAgain(Instant now) {
        return !now.isBefore(resendAfter);
    }
}
