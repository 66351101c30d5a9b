package org.openwide.registration.domain;

import java.time.Instant;

/** One link emailed to the patient; only its password spends it. */
public record EmailLink(TokenHash token, Notice notice, Instant expiresAt, int wrongPasswords, boolean used) {

    boolean expired(Limits.Emails limits, Instant now) {
        return wrongPasswords >= limits.wrongPasswords() || !now.isBefore(expiresAt);
    }

    EmailLink countWrong() {
        return new EmailLink(token, notice, expiresAt, wrongPasswords + 1, used);
    }

    EmailLink use() {
        return new EmailLink(token, notice, expiresAt, wrongPasswords, true);
    }

    EmailLink hear(DeliveryNews news) {
        return new EmailLink(token, notice.hear(news), expiresAt, wrongPasswords, used);
    }
}
