package org.openwide.event.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Outboxes embedded in the documents of one MongoDB collection. */
final class MongoOutboxes implements Outboxes {

    private final ReactiveMongoOperations mongo;
    private final String collection;

    MongoOutboxes(ReactiveMongoOperations mongo, String collection) {
        this.mongo = mongo;
        this.collection = collection;
    }

    @Override
    public Mono<Void> prepare() {
        return mongo.indexOps(collection)
                .createIndex(new Index(OutboxEntry.WAITING_SINCE, Sort.Direction.ASC))
                .then();
    }

    @Override
    public Mono<List<OutboxEntry>> waiting(Object documentId) {
        var outbox = query(where("_id").is(documentId));
        outbox.fields().include(OutboxEntry.FIELD);
        return mongo.findOne(outbox, Document.class, collection)
                .map(document -> document.getList(OutboxEntry.FIELD, Document.class, List.of()).stream()
                        .map(OutboxEntry::from)
                        .toList())
                .defaultIfEmpty(List.of());
    }

    @Override
    public Mono<Void> remove(Object documentId, UUID eventId) {
        var published = new Document("id", eventId.toString());
        return mongo.updateFirst(
                        query(where("_id").is(documentId)), new Update().pull(OutboxEntry.FIELD, published), collection)
                .then();
    }

    @Override
    public Flux<Object> leftBehind(Instant before, int limit) {
        var waiting =
                query(where(OutboxEntry.WAITING_SINCE).lt(Date.from(before))).limit(limit);
        waiting.fields().include("_id");
        return mongo.find(waiting, Document.class, collection).map(document -> document.get("_id"));
    }

    @Override
    public Mono<Backlog> backlog() {
        var oldest = mongo.findOne(first(), Document.class, collection)
                .map(MongoOutboxes::oldestIn)
                .defaultIfEmpty(Optional.empty());
        return mongo.count(anyWaiting(), collection)
                .zipWhen(_ -> oldest, (count, since) -> new Backlog(count, since.orElse(null)));
    }

    private static Query anyWaiting() {
        return query(where(OutboxEntry.WAITING_SINCE).gt(new Date(0)));
    }

    private static Query first() {
        var oldestFirst = anyWaiting().with(Sort.by(OutboxEntry.WAITING_SINCE)).limit(1);
        oldestFirst.fields().include(OutboxEntry.WAITING_SINCE);
        return oldestFirst;
    }

    private static Optional<Instant> oldestIn(Document document) {
        return document.getList(OutboxEntry.FIELD, Document.class, List.of()).stream()
                .map(entry -> entry.getDate("at").toInstant())
                .min(Instant::compareTo);
    }
}
