package org.openwide.patientrecord.adapter.mongo;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collections of this service, and an index for every query but those by {@code _id}. */
public final class Collections {

    public static final String PATIENTS = "patients";
    public static final String PRACTICES = "practices";
    static final String PRACTICE_KEYS = "practiceKeys";

    private Collections() {}

    /** Makes the indexes; again is fine. */
    public static Mono<Void> prepare(ReactiveMongoOperations mongo) {
        return Flux.concat(
                        index(mongo, PATIENTS, PatientDocument.PRACTICE, PatientDocument.MOBILE, false),
                        index(mongo, PATIENTS, PatientDocument.PRACTICE, PatientDocument.EMAIL, false),
                        issued(mongo),
                        index(mongo, PRACTICE_KEYS, KeyDocument.PRACTICE, KeyDocument.KEY_ID, true))
                .then();
    }

    private static Mono<String> issued(ReactiveMongoOperations mongo) {
        return mongo.execute(PATIENTS, it -> it.createIndex(Indexes.ascending(MongoIssuedLinks.ISSUED_AT)))
                .next();
    }

    private static Mono<String> index(
            ReactiveMongoOperations mongo, String collection, String first, String second, boolean unique) {
        return mongo.execute(
                        collection,
                        it -> it.createIndex(Indexes.ascending(first, second), new IndexOptions().unique(unique)))
                .next();
    }
}
