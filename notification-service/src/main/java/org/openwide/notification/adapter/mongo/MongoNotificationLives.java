package org.openwide.notification.adapter.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.bson.Document;
import org.openwide.event.outbox.OutboxEntry;
import org.openwide.notification.application.NotificationLives;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads lives out of the documents of notifications. Their ids are UUIDs of version 7: their order is that of time. */
public final class MongoNotificationLives implements NotificationLives {

    private static final Logger LOG = LoggerFactory.getLogger(MongoNotificationLives.class);

    private final ReactiveMongoOperations mongo;

    public MongoNotificationLives(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Flux<Life> of(String practiceId, Search search) {
        Query newestFirst = inOrder(practiceId, search).cursorBatchSize(search.limit());
        newestFirst.fields().exclude(OutboxEntry.FIELD);
        return mongo.find(newestFirst, Document.class, MongoNotifications.COLLECTION)
                .concatMap(document -> Mono.justOrEmpty(life(document)))
                .take(search.limit());
    }

    static Query inOrder(String practiceId, Search search) {
        Criteria wanted = where(RequestDocument.PRACTICE_ID).is(practiceId);
        if (search.state() != null) {
            wanted = wanted.and(LifeDocument.STATE).is(search.state().word());
        }
        if (search.registrationId() != null) {
            wanted = wanted.and(RequestDocument.REGISTRATION_ID)
                    .is(search.registrationId().toString());
        }
        if (search.after() != null) {
            wanted = wanted.and("_id").lt(search.after().toString());
        }
        return query(wanted).with(Sort.by(Sort.Direction.DESC, "_id"));
    }

    private static Optional<Life> life(Document document) {
        try {
            return Optional.of(new Life(MongoNotifications.read(document), AttemptDocument.read(document)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "notification {} cannot be read: {}",
                    document.getString("_id"),
                    e.getClass().getName());
            return Optional.empty();
        }
    }
}
