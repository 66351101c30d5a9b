package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one text or email.
 *
 * @param about the notice's id
 * @param sentAt when it went out; empty where it did not
 * @param sequence the place of these news among all of the same notice
 */
public record DeliveryNews(UUID about, Delivery delivery, Optional<Instant> sentAt, long sequence) {

    public static DeliveryNews sent(UUID about, Instant at, long sequence) {
        return new DeliveryNews(about, Delivery.SENT, Optional.of(at), sequence);
    }

    public static DeliveryNews failed(UUID about, long sequence) {
        return new DeliveryNews(about, Delivery.FAILED, Optional.empty(), sequence);
    }
}
