package org.openwide.patientrecord.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the notification-service tells of one text or email.
 *
 * @param registration the registration for which it was sent; null when it carried the link itself
 * @param sequence counts what it tells of this notification, from 1
 * @param delivery null when it is something newer than this service: only that it was told is known
 */
public record NotificationNews(
        @Nullable LinkId registration,
        UUID notification,
        long sequence,
        @Nullable Delivery delivery) {

    boolean concerns(RegistrationLink link) {
        return link.id().equals(registration) || notification.equals(link.delivery());
    }
}
