package org.openwide.event.outbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.event.Event;
import org.openwide.event.registration.PasswordSet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Outboxes without a database; they answer on a thread of their own, as a driver does. */
class InMemoryOutboxes implements Outboxes {

    private static final Scheduler DRIVER = Schedulers.newSingle("driver", true);

    private final Map<Object, List<OutboxEntry>> documents = new ConcurrentHashMap<>();
    final Set<Object> lookedAt = ConcurrentHashMap.newKeySet();
    volatile boolean answering = true;
    volatile boolean indexable = true;

    void save(Object documentId, int count) {
        var entries = new ArrayList<OutboxEntry>();
        for (var sequence = 1; sequence <= count; sequence++) {
            var data = new PasswordSet("riverside", "p-1001", UUID.randomUUID());
            entries.add(OutboxEntry.of(
                    Event.of(UUID.randomUUID(), Instant.EPOCH, sequence, new Event.Trace("c", "t"), data)));
        }
        documents.put(documentId, entries);
    }

    boolean isEmpty(Object documentId) {
        return documents.getOrDefault(documentId, List.of()).isEmpty();
    }

    @Override
    public Mono<Void> prepare() {
        return indexable ? Mono.empty() : Mono.error(new IllegalStateException("no index"));
    }

    @Override
    public Mono<List<OutboxEntry>> waiting(Object documentId) {
        lookedAt.add(documentId);
        return answering
                ? Mono.fromCallable(() -> List.copyOf(documents.getOrDefault(documentId, List.of())))
                        .subscribeOn(DRIVER)
                : Mono.never();
    }

    @Override
    public Mono<Void> remove(Object documentId, UUID eventId) {
        return Mono.<Void>fromRunnable(() -> documents.computeIfPresent(
                        documentId,
                        (id, entries) -> entries.stream()
                                .filter(entry -> !entry.id().equals(eventId))
                                .toList()))
                .subscribeOn(DRIVER);
    }

    @Override
    public Flux<Object> leftBehind(Instant before, int limit) {
        return Flux.fromIterable(documents.keySet()).filter(id -> !isEmpty(id));
    }

    @Override
    public Mono<Backlog> backlog() {
        return Mono.just(Backlog.NONE);
    }
}
