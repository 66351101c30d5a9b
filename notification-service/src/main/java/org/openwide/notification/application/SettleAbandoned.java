package org.openwide.notification.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Unknown;
import reactor.core.publisher.Mono;

/** Looks after what a sender took and never answered for. */
public final class SettleAbandoned {

    private static final int AT_ONCE = 100;

    private final Notifications notifications;
    private final Alerts alerts;
    private final InstantSource clock;

    public SettleAbandoned(Notifications notifications, Alerts alerts, InstantSource clock) {
        this.notifications = notifications;
        this.alerts = alerts;
        this.clock = clock;
    }

    public Mono<Void> settle() {
        Instant now = clock.instant();
        return notifications
                .abandoned(now, AT_ONCE)
                .concatMap(id -> notifications.decide(id, notification -> end(notification, now)))
                .doOnNext(this::alert)
                .then();
    }

    private static Optional<Change> end(Notification notification, Instant now) {
        return notification instanceof Sending sending ? sending.leaseRanOut(now) : Optional.empty();
    }

    private void alert(Change change) {
        if (change.next() instanceof Unknown unknown) {
            alerts.outcomeUnknown(unknown);
        }
    }
}
