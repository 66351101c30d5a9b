package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One text or email that was asked for.
 *
 * @param id the id of the event that asks for it
 * @param heard the sequence of the last event about it that counted, 0 for none
 */
public record Notice(UUID id, Instant at, Delivery delivery, long heard) {

    static Notice asked(UUID id, Instant now) {
        return new Notice(id, now, Delivery.PENDING, 0);
    }

    /** Takes news of itself; old news and news of another are passed over. */
    Notice hear(UUID about, Delivery news, long sequence) {
        return id.equals(about) && sequence > heard ? new Notice(id, at, news, sequence) : this;
    }
}
