package org.openwide.notification.adapter.metrics;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The same notifications, with each change that was kept counted. */
public final class CountedNotifications implements Notifications {

    private final Notifications notifications;
    private final NotificationMeters meters;

    public CountedNotifications(Notifications notifications, NotificationMeters meters) {
        this.notifications = notifications;
        this.meters = meters;
    }

    @Override
    public Mono<Boolean> add(Queued queued) {
        return notifications.add(queued).doOnNext(isNew -> meters.askedFor(queued, isNew));
    }

    @Override
    public Mono<Change> decide(NotificationId id, Function<Notification, Optional<Change>> decision) {
        return notifications.decide(id, decision).doOnNext(meters::happened);
    }

    @Override
    public Flux<Due> due(Instant now, Medium medium, Purpose last, int limit) {
        return notifications.due(now, medium, last, limit);
    }

    @Override
    public Mono<Notification> before(Due due) {
        return notifications.before(due);
    }

    @Override
    public Mono<Void> forgetTurnsBefore(Instant past) {
        return notifications.forgetTurnsBefore(past);
    }

    @Override
    public Flux<NotificationId> abandoned(Instant now, int limit) {
        return notifications.abandoned(now, limit);
    }
}
