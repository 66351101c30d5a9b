package org.openwide.notification.domain;

import java.util.UUID;

/** Names one notification; it is the id of the event that asked for it, so asking twice is asking once. */
public record NotificationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
