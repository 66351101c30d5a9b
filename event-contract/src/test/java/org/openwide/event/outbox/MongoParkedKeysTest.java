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
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.database.DatabaseAway;
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
        keys.park("one", "a");
        keys.park("one", "a");
        keys.park("one", "b");
        keys.park("other", "c");

        assertThat(keys.of("one")).containsExactlyInAnyOrder("a", "b");
        assertThat(keys.of("other")).containsExactly("c");
        assertThat(keys.of("none")).isEmpty();
    }

    @Test
    void doNotWaitForEverForADatabaseThatDoesNotAnswer() {
        var silent = mock(ReactiveMongoOperations.class);
        when(silent.save(any(Document.class), anyString())).thenReturn(Mono.never());

        var impatient = new MongoParkedKeys(silent, Duration.ofMillis(10));

        assertThatThrownBy(() -> impatient.park("one", "a")).matches(DatabaseAway::isCauseOf);
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
