package org.openwide.patientrecord.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.min;

import java.time.Instant;
import java.util.Date;
import org.openwide.patientrecord.application.PracticeKeys;
import org.openwide.patientrecord.domain.KeyId;
import org.openwide.patientrecord.domain.PracticeId;
import org.openwide.patientrecord.domain.PracticeKey;
import org.openwide.patientrecord.domain.SecretHash;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.publisher.Mono;

/** Practice keys in MongoDB. */
public final class MongoPracticeKeys implements PracticeKeys {

    private final ReactiveMongoOperations mongo;

    public MongoPracticeKeys(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<Void> add(PracticeKey key) {
        return mongo.execute(Collections.PRACTICE_KEYS, it -> it.insertOne(KeyDocument.of(key)))
                .then();
    }

    @Override
    public Mono<PracticeKey> find(SecretHash hash) {
        return mongo.execute(
                        Collections.PRACTICE_KEYS,
                        it -> it.find(eq("_id", hash.hex())).first())
                .next()
                .map(KeyDocument::read);
    }

    /** The first revocation stays the one on record. */
    @Override
    public Mono<Boolean> revoke(PracticeId practice, KeyId key, Instant now) {
        var thisKey = and(eq(KeyDocument.PRACTICE, practice.value()), eq(KeyDocument.KEY_ID, key.toString()));
        return mongo.execute(
                        Collections.PRACTICE_KEYS,
                        it -> it.updateOne(thisKey, min(KeyDocument.REVOKED_AT, Date.from(now))))
                .next()
                .map(result -> result.getMatchedCount() == 1);
    }
}
