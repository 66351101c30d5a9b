package org.openwide.notification.adapter.mongo;

import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An index for every query, so that what is past does not slow down what is to come. */
public final class NotificationIndexes {

    private NotificationIndexes() {}

    /** Makes them; again is fine. */
    public static Mono<Void> prepare(ReactiveMongoOperations mongo) {
        return Flux.just(
                        new Document(LifeDocument.STATE, 1)
                                .append(RequestDocument.MEDIUM, 1)
                                .append(RequestDocument.PRIORITY, 1)
                                .append(LifeDocument.NOT_BEFORE, 1),
                        new Document(LifeDocument.STATE, 1)
                                .append(RequestDocument.MEDIUM, 1)
                                .append("_id", 1),
                        new Document(LifeDocument.STATE, 1).append(LifeDocument.LEASE_UNTIL, 1),
                        new Document(RequestDocument.PRACTICE_ID, 1)
                                .append(MongoSmsCharges.CHARGED_AT, 1)
                                .append("_id", 1),
                        new Document(MongoSmsCharges.CHARGED_AT, 1).append("_id", 1),
                        new Document(RequestDocument.PRACTICE_ID, 1).append("_id", 1),
                        new Document(RequestDocument.PRACTICE_ID, 1)
                                .append(LifeDocument.STATE, 1)
                                .append("_id", 1),
                        new Document(RequestDocument.PRACTICE_ID, 1)
                                .append(RequestDocument.REGISTRATION_ID, 1)
                                .append("_id", 1))
                .concatMap(keys ->
                        mongo.indexOps(MongoNotifications.COLLECTION).createIndex(new CompoundIndexDefinition(keys)))
                .then(Turns.prepare(mongo));
    }
}
