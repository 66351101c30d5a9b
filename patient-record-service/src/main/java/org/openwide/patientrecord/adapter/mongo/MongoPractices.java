package org.openwide.patientrecord.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.ReplaceOptions;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;

/** Practices in MongoDB. */
public final class MongoPractices implements Practices {

    private final ReactiveMongoOperations mongo;

    public MongoPractices(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Practice> find(PracticeId id) {
        return mongo.execute(
                        Collections.PRACTICES,
                        it -> it.find(eq("_id", id.value())).first())
                .next()
                .map(PracticeDocument::read);
    }

    @Override
    public Mono<Boolean> keep(Practice practice) {
        var insteadOfNone = new ReplaceOptions().upsert(true);
        return mongo.execute(
                        Collections.PRACTICES,
                        it -> it.replaceOne(
                                eq("_id", practice.id().value()), PracticeDocument.of(practice), insteadOfNone))
                .next()
                .map(result -> result.getMatchedCount() == 0);
    }
}
