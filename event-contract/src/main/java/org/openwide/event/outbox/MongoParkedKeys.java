package org.openwide.event.outbox;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.openwide.event.kafka.ParkedKeys;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** Parked keys in a collection of the service; called on the listener's own thread, which may wait. */
public final class MongoParkedKeys implements ParkedKeys {

    private static final String COLLECTION = "parkedKeys";

    private final ReactiveMongoOperations mongo;

    public MongoParkedKeys(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Set<String> of(String topic) {
        var keys = mongo.find(query(where("_id.topic").is(topic)), Document.class, COLLECTION)
                .map(parked -> parked.get("_id", Document.class).getString("key"))
                .collect(Collectors.toSet());
        return Objects.requireNonNull(keys.block());
    }

    @Override
    public void park(String topic, String key) {
        var id = new Document("topic", topic).append("key", key);
        mongo.save(new Document("_id", id), COLLECTION).block();
    }
}
