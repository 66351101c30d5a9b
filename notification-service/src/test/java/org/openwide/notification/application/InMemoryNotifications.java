package org.openwide.notification.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationEvent;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps notifications in memory, for tests of what uses them. */
public final class InMemoryNotifications implements Notifications {

    private final Map<NotificationId, Notification> kept = new ConcurrentHashMap<>();
    private final Map<NotificationId, List<NotificationEvent>> told = new ConcurrentHashMap<>();
    private final Set<NotificationId> senseless = ConcurrentHashMap.newKeySet();

    @Override
    public Mono<Boolean> add(Queued queued) {
        return Mono.fromSupplier(() -> kept.putIfAbsent(queued.id(), queued) == null);
    }

    @Override
    public synchronized Mono<Change> decide(NotificationId id, Function<Notification, Optional<Change>> decision) {
        return Mono.fromSupplier(() -> Optional.ofNullable(kept.get(id)))
                .flatMap(Mono::justOrEmpty)
                .flatMap(notification -> Mono.justOrEmpty(decide(notification, decision)))
                .doOnNext(change -> {
                    kept.put(id, change.next());
                    told.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(change.events());
                });
    }

    private Optional<Change> decide(Notification notification, Function<Notification, Optional<Change>> decision) {
        if (senseless.contains(notification.id())) {
            throw new UndecidableNotification(notification.id(), new IllegalStateException("makes no sense"));
        }
        return decision.apply(notification);
    }

    /** What is kept of it cannot be read any more. */
    void spoil(NotificationId id) {
        senseless.add(id);
    }

    @Override
    public Flux<Due> due(Instant now, Medium medium, Purpose last, int limit) {
        return Flux.defer(() -> Flux.fromStream(kept.values().stream()
                .filter(n -> n instanceof Queued queued
                        && queued.dueAt(now)
                        && n.request().medium() == medium
                        && n.request().purpose().priority() <= last.priority())
                .sorted(Comparator.comparing(n -> n.request().purpose()))
                .limit(limit)
                .map(notification -> Due.of(notification.request()))));
    }

    @Override
    public Mono<Notification> before(Due due) {
        return Mono.fromSupplier(() -> kept.values().stream()
                        .filter(n -> n instanceof Queued || n instanceof Sending)
                        .filter(n -> Due.of(n.request()).inTurnWith().equals(due.inTurnWith()))
                        .filter(n -> n.id().toString().compareTo(due.id().toString()) < 0)
                        .max(Comparator.comparing(n -> n.id().toString())))
                .flatMap(Mono::justOrEmpty);
    }

    @Override
    public Mono<Void> forgetTurnsBefore(Instant past) {
        return Mono.empty();
    }

    @Override
    public Flux<NotificationId> abandoned(Instant now, int limit) {
        return Flux.defer(() -> Flux.fromStream(kept.values().stream()
                .filter(n -> n instanceof Sending sending && !now.isBefore(sending.leaseUntil()))
                .limit(limit)
                .map(Notification::id)));
    }

    List<NotificationEvent> told(NotificationId id) {
        return told.getOrDefault(id, List.of());
    }

    Notification get(NotificationId id) {
        return java.util.Objects.requireNonNull(kept.get(id));
    }
}
