package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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
    private final CorrectSpending spending;
    private final Alerts alerts;
    private final InstantSource clock;
    private final Set<NotificationId> left = ConcurrentHashMap.newKeySet();

    public SettleAbandoned(Notifications notifications, CorrectSpending spending, Alerts alerts, InstantSource clock) {
        this.notifications = notifications;
        this.spending = spending;
        this.alerts = alerts;
        this.clock = clock;
    }

    public Mono<Void> settle() {
        Instant now = clock.instant();
        return notifications
                .abandoned(now, AT_ONCE)
                .concatMap(id -> settle(id, now))
                .then();
    }

    private Mono<Void> settle(NotificationId id, Instant now) {
        var before = new AtomicReference<Notification>();
        return notifications
                .decide(id, notification -> {
                    before.set(notification);
                    return end(notification, now)
                            .map(change -> change.after(Attempt.of(now, UNANSWERED, Duration.ZERO)));
                })
                .onErrorResume(UndecidableNotification.class, this::leave)
                .doOnNext(change -> alerts.tellOf(change.next(), UNANSWERED))
                .flatMap(change -> spending.after(Objects.requireNonNull(before.get()), change));
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
