package org.openwide.event.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.openwide.event.kafka.ParkedKeys;
import org.openwide.event.kafka.Position;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import reactor.core.publisher.Mono;

/** Parked keys in a collection of the service; called on the listener's own thread, which may wait, but not for ever. */
public final class MongoParkedKeys implements ParkedKeys {

    private static final String COLLECTION = "parkedKeys";
    private static final String TOPIC = "_id.topic";
    private static final String FAILED = "failed";
    private static final String LAST = "last";
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
    public Map<String, Parked> of(String topic) {
        var keys = mongo.find(query(where(TOPIC).is(topic)), Document.class, COLLECTION)
                .collectMap(
                        parked -> parked.get("_id", Document.class).getString("key"),
                        parked -> new Parked(position(parked, FAILED), position(parked, LAST)));
        return Objects.requireNonNull(prepare().then(keys).block(patience));
    }

    @Override
    public void park(String topic, String key, Parked parked) {
        var document = new Document("_id", id(topic, key))
                .append(FAILED, parked.failed().toString())
                .append(LAST, parked.last().toString());
        mongo.save(document, COLLECTION).block(patience);
    }

    @Override
    public void release(String topic, String key) {
        mongo.remove(query(where("_id").is(id(topic, key))), COLLECTION).block(patience);
    }

    private static Document id(String topic, String key) {
        return new Document("topic", topic).append("key", key);
    }

    private static Position position(Document parked, String which) {
        return Optional.ofNullable(parked.getString(which))
                .flatMap(Position::parse)
                .orElse(Position.UNKNOWN);
    }
}
