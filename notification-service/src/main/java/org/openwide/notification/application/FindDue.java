package org.openwide.notification.application;

import java.time.InstantSource;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import reactor.core.publisher.Flux;

/** Finds what waits to be sent, and was not sent when it came: after a crash, a pause, or a rush. */
public final class FindDue {

    private final Notifications notifications;
    private final InstantSource clock;

    public FindDue(Notifications notifications, InstantSource clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    public Flux<Due> find(Medium medium, int limit) {
        return notifications.due(clock.instant(), medium, limit);
    }
}
