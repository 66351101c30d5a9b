package org.openwide.notification.application;

import java.time.InstantSource;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Purpose;
import reactor.core.publisher.Flux;

/** Finds what waits to be sent, and was not sent when it came: after a crash, a pause, or a rush. */
public final class FindDue {

    private final Notifications notifications;
    private final InstantSource clock;

    public FindDue(Notifications notifications, InstantSource clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param last none that goes after this purpose */
    public Flux<Due> find(Medium medium, Purpose last, int limit) {
        return notifications.due(clock.instant(), medium, last, limit);
    }
}
