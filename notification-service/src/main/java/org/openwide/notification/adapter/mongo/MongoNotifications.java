package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.UndecidableNotification;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One document per notification, with its charge, its receipts and its outbox: state and events are one write. */
public final class MongoNotifications implements Notifications {

    public static final String COLLECTION = "notifications";

    private static final String VERSION = "version";
    private static final String TOLD = "told";
    private static final int RACES = 50;

    private final ReactiveMongoOperations mongo;
    private final OutgoingEvents outgoing;
    private final Consumer<Object> relay;
    private final Turns turns;

    /** @param relay is told the id of each document that got events to publish */
    public MongoNotifications(ReactiveMongoOperations mongo, EventIds ids, Consumer<Object> relay) {
        this.mongo = mongo;
        this.outgoing = new OutgoingEvents(ids);
        this.relay = relay;
        this.turns = new Turns(mongo);
    }

    /** First its turn: killed in between it is asked for again, and nobody waits for one that is not there. */
    @Override
    public Mono<Boolean> add(Queued queued) {
        return turns.join(queued.request()).then(Mono.defer(() -> insert(queued)));
    }

    private Mono<Boolean> insert(Queued queued) {
        Document document = RequestDocument.write(queued.request())
                .append(LifeDocument.LIFE, LifeDocument.write(queued))
                .append(VERSION, 0L)
                .append(TOLD, 0L)
                .append(OutboxEntry.FIELD, List.of());
        return mongo.insert(document, COLLECTION).thenReturn(true).onErrorReturn(DuplicateKeyException.class, false);
    }

    @Override
    public Mono<Change> decide(NotificationId id, Function<Notification, Optional<Change>> decision) {
        return mongo.findById(id.toString(), Document.class, COLLECTION)
                .flatMap(document -> Mono.justOrEmpty(decide(id, document, decision))
                        .flatMap(change -> save(document, change).thenReturn(change)))
                .retryWhen(Retry.max(RACES).filter(RaceLost.class::isInstance));
    }

    private static Optional<Change> decide(
            NotificationId id, Document document, Function<Notification, Optional<Change>> decision) {
        try {
            return decision.apply(read(document));
        } catch (RuntimeException e) {
            throw new UndecidableNotification(id, e);
        }
    }

    @Override
    public Flux<Due> due(Instant now, Medium medium, Purpose last, int limit) {
        Query waiting = due(now, medium, last).limit(limit);
        waiting.fields().include(RequestDocument.MEDIUM, RequestDocument.PURPOSE, RequestDocument.IN_TURN_WITH);
        return mongo.find(waiting, Document.class, COLLECTION).map(RequestDocument::due);
    }

    static Query due(Instant now, Medium medium, Purpose last) {
        return query(where(LifeDocument.STATE)
                        .is(LifeDocument.QUEUED)
                        .and(RequestDocument.MEDIUM)
                        .is(medium.name())
                        .and(RequestDocument.PRIORITY)
                        .lte(last.priority())
                        .and(LifeDocument.NOT_BEFORE)
                        .lte(Date.from(now)))
                .with(Sort.by(RequestDocument.PRIORITY, LifeDocument.NOT_BEFORE));
    }

    @Override
    public Mono<Notification> before(Due due) {
        return turns.before(due)
                .flatMap(ids -> mongo.findOne(waiting(ids), Document.class, COLLECTION))
                .map(MongoNotifications::read);
    }

    static Query waiting(List<String> ids) {
        return query(where("_id").in(ids).and(LifeDocument.STATE).in(LifeDocument.QUEUED, LifeDocument.SENDING))
                .with(Sort.by(Sort.Direction.DESC, "_id"))
                .limit(1);
    }

    @Override
    public Mono<Void> forgetTurnsBefore(Instant past) {
        return turns.forgetBefore(past);
    }

    @Override
    public Flux<NotificationId> abandoned(Instant now, int limit) {
        return ids(abandoned(now), limit);
    }

    static Query abandoned(Instant now) {
        return query(where(LifeDocument.STATE)
                .is(LifeDocument.SENDING)
                .and(LifeDocument.LEASE_UNTIL)
                .lte(Date.from(now)));
    }

    private Flux<NotificationId> ids(Query which, int limit) {
        which.limit(limit).fields().include("_id");
        return mongo.find(which, Document.class, COLLECTION).map(RequestDocument::id);
    }

    static Notification read(Document document) {
        return LifeDocument.read(RequestDocument.read(document), document.get(LifeDocument.LIFE, Document.class));
    }

    private Mono<Void> save(Document before, Change change) {
        Object id = before.get("_id");
        Query unchanged = query(where("_id").is(id).and(VERSION).is(before.getLong(VERSION)));
        return mongo.updateFirst(unchanged, update(before, change), COLLECTION)
                .flatMap(result -> result.getMatchedCount() == 1 ? Mono.empty() : Mono.error(new RaceLost()))
                .then(Mono.fromRunnable(() -> {
                    if (!change.events().isEmpty()) {
                        relay.accept(id);
                    }
                }));
    }

    private Update update(Document before, Change change) {
        Update update = new Update()
                .set(LifeDocument.LIFE, LifeDocument.write(change.next()))
                .inc(VERSION, 1L);
        change.attempt().ifPresent(made -> update.set(AttemptDocument.FIELD, AttemptDocument.added(before, made)));
        if (!change.events().isEmpty()) {
            List<Document> entries = outgoing.entries(change.events(), before.getLong(TOLD)).stream()
                    .map(OutboxEntry::toDocument)
                    .toList();
            update.push(OutboxEntry.FIELD).each(entries.toArray());
            update.inc(TOLD, OutgoingEvents.countOwn(change.events()));
        }
        return update;
    }
}
