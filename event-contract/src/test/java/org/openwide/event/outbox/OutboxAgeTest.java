package org.openwide.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class OutboxAgeTest {

    private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final ReactiveMongoTemplate mongo = new ReactiveMongoTemplate(
            MongoClients.create(server.bindAndGetConnectionString() + "/?serverSelectionTimeoutMS=100"), "test");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Instant now = START.plusSeconds(90);
    private final OutboxAge age = new OutboxAge(
            List.of(new MongoOutboxes(mongo, "documents"), new MongoOutboxes(mongo, "others")), () -> now);

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void isThatOfTheOldestEventOfAll() {
        age.bindTo(meters);
        save(START.plusSeconds(60), START.plusSeconds(80));
        save(START.plusSeconds(30), START.plusSeconds(89));
        save();

        age.measure().block();

        assertThat(gauge("openwide.outbox.age")).isEqualTo(60);
        assertThat(gauge("openwide.outbox.documents")).isEqualTo(2);
    }

    @Test
    void isThatOfAllCollectionsTogether() {
        age.bindTo(meters);
        save("documents", START.plusSeconds(60));
        save("others", START.plusSeconds(30));

        age.measure().block();

        assertThat(gauge("openwide.outbox.age")).isEqualTo(60);
        assertThat(gauge("openwide.outbox.documents")).isEqualTo(2);
    }

    @Test
    void isNoneWhenNothingWaitsAnyMore() {
        age.bindTo(meters);
        save(START);
        age.measure().block();
        mongo.remove(Document.class).inCollection("documents").all().block();

        age.measure().block();

        assertThat(gauge("openwide.outbox.age")).isZero();
        assertThat(gauge("openwide.outbox.documents")).isZero();
    }

    @Test
    void growsWhileTheDatabaseIsAway() {
        age.bindTo(meters);
        save(START);
        age.measure().block();
        server.shutdownNow();
        now = START.plusSeconds(600);

        age.measure().onErrorComplete().block();

        assertThat(gauge("openwide.outbox.age")).isEqualTo(600);
    }

    private void save(Instant... waiting) {
        save("documents", waiting);
    }

    private void save(String collection, Instant... waiting) {
        List<Document> outbox =
                Stream.of(waiting).map(at -> new Document("at", Date.from(at))).toList();
        mongo.insert(new Document(OutboxEntry.FIELD, outbox), collection).block();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
