package org.openwide.registration.adapter.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;

/** The indexes that keep every query's cost apart from how many registrations there are. */
final class RegistrationIndexes {

    static final List<IndexModel> ALL = List.of(
            new IndexModel(
                    Indexes.ascending(Fields.LINK_TOKEN),
                    new IndexOptions().unique(true).sparse(true)),
            new IndexModel(Indexes.ascending(Fields.EMAIL_TOKEN), new IndexOptions().sparse(true)),
            new IndexModel(Indexes.ascending(Fields.ENDS_AT), new IndexOptions().sparse(true)));

    private RegistrationIndexes() {}

    /** Makes those that are missing; again is fine. */
    static Mono<Void> make(ReactiveMongoOperations mongo) {
        return mongo.execute(MongoRegistrations.COLLECTION, collection -> collection.createIndexes(ALL))
                .then();
    }
}
