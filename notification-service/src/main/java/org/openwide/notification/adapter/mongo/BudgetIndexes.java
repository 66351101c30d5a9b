package org.openwide.notification.adapter.mongo;

import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.CompoundIndexDefinition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An index for every query about budgets. */
public final class BudgetIndexes {

    private BudgetIndexes() {}

    /** Makes them; again is fine. */
    public static Mono<Void> prepare(ReactiveMongoOperations mongo) {
        return on(mongo, MongoBudgets.COLLECTION, UsedDocument.PERIOD, UsedDocument.END, RuleDocument.NAME)
                .then(on(mongo, MongoCodeTexts.COLLECTION, MongoCodeTexts.HEARD))
                .then(mongo.indexOps(MongoCodeTexts.COLLECTION)
                        .createIndex(new CompoundIndexDefinition(
                                new Document(MongoCodeTexts.PREFIX, 1).append(MongoCodeTexts.SINCE, 1))))
                .then();
    }

    private static Mono<Void> on(ReactiveMongoOperations mongo, String collection, String... fields) {
        return Flux.fromArray(fields)
                .concatMap(field ->
                        mongo.indexOps(collection).createIndex(new CompoundIndexDefinition(new Document(field, 1))))
                .then();
    }
}
