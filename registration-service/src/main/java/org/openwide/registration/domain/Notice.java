package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One text or email that was asked for.
 *
 * @param id the id of the event that asks for it
 * @param sentAt when it went out; empty while that is not known, or where it did not
 * @param heard the sequence of the last event about it that counted, 0 for none
 */
public record Notice(UUID id, Instant at, Delivery delivery, Optional<Instant> sentAt, long heard) {

    static Notice asked(UUID id, Instant now) {
        return new Notice(id, now, Delivery.PENDING, Optional.empty(), 0);
    }

    /** Takes news of itself; old news and news of another are passed over. */
    Notice hear(DeliveryNews news) {
        return id.equals(news.about()) && news.sequence() > heard
                ? new Notice(id, at, news.delivery(), news.sentAt(), news.sequence())
                : this;
    }
}
