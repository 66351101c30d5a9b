package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Attempt;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;

/** Looks after what a sender took and never answered for; one that makes no sense is left, and told of once. */
public final class SettleAbandoned {

    private static final int AT_ONCE = 100;
    private static final int REMEMBERED = 1000;
    private static final Answer UNANSWERED = new Answer.Unsure("nobody-answered");

    private final Notifications notifications;
    private final Alerts alerts;
    private final InstantSource clock;
    private final Set<NotificationId> left = ConcurrentHashMap.newKeySet();

    public SettleAbandoned(Notifications notifications, Alerts alerts, InstantSource clock) {
        this.notifications = notifications;
        this.alerts = alerts;
        this.clock = clock;
    }

    public Mono<Void> settle() {
        Instant now = clock.instant();
        return notifications
                .abandoned(now, AT_ONCE)
                .concatMap(id -> notifications
                        .decide(
                                id,
                                notification -> end(notification, now)
                                        .map(change -> change.after(Attempt.of(now, UNANSWERED, Duration.ZERO))))
                        .onErrorResume(UndecidableNotification.class, this::leave))
                .doOnNext(change -> alerts.tellOf(change.next(), UNANSWERED))
                .then();
    }

    private Mono<Change> leave(UndecidableNotification undecidable) {
        return Mono.fromRunnable(() -> {
            if (left.size() < REMEMBERED && left.add(undecidable.id())) {
                alerts.undecidable(undecidable);
            }
        });
    }

    private static Optional<Change> end(Notification notification, Instant now) {
        return notification instanceof Sending sending ? sending.leaseRanOut(now) : Optional.empty();
    }
}
