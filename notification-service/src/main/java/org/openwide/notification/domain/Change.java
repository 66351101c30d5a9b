package org.openwide.notification.domain;

import java.util.List;

/** A decision: what the notification is next, and what others hear of it; both are kept, or neither. */
public record Change(Notification next, List<NotificationEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    static Change to(Notification next, NotificationEvent... events) {
        return new Change(next, List.of(events));
    }
}
