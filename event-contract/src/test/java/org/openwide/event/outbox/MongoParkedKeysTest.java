package org.openwide.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.database.DatabaseAway;
import org.openwide.event.kafka.ParkedKeys.Parked;
import org.openwide.event.kafka.Position;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexField;
import reactor.core.publisher.Mono;

class MongoParkedKeysTest {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final ReactiveMongoTemplate mongo =
            new ReactiveMongoTemplate(MongoClients.create(server.bindAndGetConnectionString()), "test");
    private final MongoParkedKeys keys = new MongoParkedKeys(mongo);

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void keepsTheKeysOfEachTopicApart() {
        keys.park("one", "a", parkedAt(1));
        keys.park("one", "a", parkedAt(2));
        keys.park("one", "b", parkedAt(3));
        keys.park("other", "c", parkedAt(4));

        assertThat(keys.of("one")).containsOnly(Map.entry("a", parkedAt(2)), Map.entry("b", parkedAt(3)));
        assertThat(keys.of("other")).containsOnlyKeys("c");
        assertThat(keys.of("none")).isEmpty();
    }

    @Test
    void parkAKeyNoLongerThatWasReleased() {
        keys.park("one", "a", parkedAt(1));
        keys.park("one", "b", parkedAt(2));

        keys.release("one", "a");
        keys.release("one", "a");

        assertThat(keys.of("one")).containsOnlyKeys("b");
    }

    @Test
    void knowAKeyThatAnEarlierVersionParked() {
        var id = new Document("topic", "one").append("key", "a");
        mongo.save(new Document("_id", id), "parkedKeys").block();

        assertThat(keys.of("one")).containsOnly(Map.entry("a", new Parked(Position.UNKNOWN, Position.UNKNOWN)));
    }

    private static Parked parkedAt(long offset) {
        return new Parked(new Position(0, offset), new Position(0, offset + 10));
    }

    @Test
    void doNotWaitForEverForADatabaseThatDoesNotAnswer() {
        var silent = mock(ReactiveMongoOperations.class);
        when(silent.save(any(Document.class), anyString())).thenReturn(Mono.never());

        var impatient = new MongoParkedKeys(silent, Duration.ofMillis(10));

        assertThatThrownBy(() -> impatient.park("one", "a", parkedAt(1))).matches(DatabaseAway::isCauseOf);
    }

    @Test
    void looksForThemByAnIndex() {
        keys.of("one");

        var indexes = mongo.indexOps("parkedKeys").getIndexInfo().collectList().block();

        assertThat(indexes)
                .anySatisfy(index -> assertThat(index.getIndexFields())
                        .extracting(IndexField::getKey)
                        .containsExactly("_id.topic"));
    }
}
