package org.openwide.notification.domain;

import java.util.List;
import java.util.Optional;

/** A decision: what the notification is next, and what others hear of it; both are kept, or neither. */
public record Change(Notification next, List<NotificationEvent> events, Optional<Attempt> attempt) {

    public Change {
        events = List.copyOf(events);
    }

    static Change to(Notification next, NotificationEvent... events) {
        return of(next, List.of(events));
    }

    static Change of(Notification next, List<NotificationEvent> events) {
        return new Change(next, events, Optional.empty());
    }

    /** The same decision, which this try led to. */
    public Change after(Attempt made) {
        return new Change(next, events, Optional.of(made));
    }
}
