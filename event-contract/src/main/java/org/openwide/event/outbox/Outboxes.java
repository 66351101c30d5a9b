package org.openwide.event.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The outboxes of one collection, by document id. Every call signals an error when the database is away. */
interface Outboxes {

    /** Makes the index that {@link #leftBehind} needs; again is fine. */
    Mono<Void> prepare();

    /** The events waiting in one document, oldest first. */
    Mono<List<OutboxEntry>> waiting(Object documentId);

    /** Takes out an event that the broker acknowledged; again is fine. */
    Mono<Void> remove(Object documentId, UUID eventId);

    /** Documents with an event that waits since before this time: at most {@code limit}. */
    Flux<Object> leftBehind(Instant before, int limit);

    /** What waits in all of them. */
    Mono<Backlog> backlog();
}
