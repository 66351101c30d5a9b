package org.openwide.event.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.openwide.event.kafka.ParkedKeys;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import reactor.core.publisher.Mono;

/** Parked keys in a collection of the service; called on the listener's own thread, which may wait, but not for ever. */
public final class MongoParkedKeys implements ParkedKeys {

    private static final String COLLECTION = "parkedKeys";
    private static final String TOPIC = "_id.topic";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReactiveMongoOperations mongo;
    private final Duration patience;

    public MongoParkedKeys(ReactiveMongoOperations mongo) {
        this(mongo, PATIENCE);
    }

    MongoParkedKeys(ReactiveMongoOperations mongo, Duration patience) {
        this.mongo = mongo;
        this.patience = patience;
    }

    /** Makes the index by which keys are looked for; again is fine. */
    private Mono<String> prepare() {
        return mongo.indexOps(COLLECTION).createIndex(new Index(TOPIC, Sort.Direction.ASC));
    }

    @Override
    public Set<String> of(String topic) {
        var keys = mongo.find(query(where(TOPIC).is(topic)), Document.class, COLLECTION)
                .map(parked -> parked.get("_id", Document.class).getString("key"))
                .collect(Collectors.toSet());
        return Objects.requireNonNull(prepare().then(keys).block(patience));
    }

    @Override
    public void park(String topic, String key) {
        var id = new Document("topic", topic).append("key", key);
        mongo.save(new Document("_id", id), COLLECTION).block(patience);
    }
}
