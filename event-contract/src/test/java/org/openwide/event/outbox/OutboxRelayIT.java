package org.openwide.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.TestBroker;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.registration.PasswordSet;
import org.openwide.event.trace.LaterSpans;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

class OutboxRelayIT {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final ReactiveMongoTemplate mongo =
            new ReactiveMongoTemplate(MongoClients.create(server.bindAndGetConnectionString()), "test");
    private final UUID registration = UUID.randomUUID();
    private OutboxRelay relay = relay(TestBroker.producer());

    @BeforeEach
    void cleanTopic() {
        relay = relay(TestBroker.producer());
    }

    @AfterEach
    void stop() {
        relay.stop();
        server.shutdownNow();
    }

    @Test
    void publishesADocumentsEventsInOrderAndTakesThemOut() {
        relay.start();
        save(1, 20);

        relay.nudge("doc");

        assertThat(sequencesOnTopic(20))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        await().until(this::nothingWaits);
    }

    @Test
    void findsWhatACrashLeftBehind() {
        save(1, 3);

        relay.start();

        assertThat(sequencesOnTopic(3)).containsExactly(1L, 2L, 3L);
        await().until(this::nothingWaits);
    }

    @Test
    void goesOnAfterItWasStoppedAndStartedAgain() {
        relay.start();
        relay.stop();
        save(1, 2);

        relay.start();

        assertThat(sequencesOnTopic(2)).containsExactly(1L, 2L);
    }

    @Test
    void keepsEventsWhileTheBrokerIsAwayAndSendsThemInOrderAfterwards() {
        var nowhere =
                new KafkaTemplate<String, byte[]>(new DefaultKafkaProducerFactory<>(java.util.Map.<String, Object>of(
                        "bootstrap.servers",
                        "127.0.0.1:1",
                        "max.block.ms",
                        100,
                        "key.serializer",
                        org.apache.kafka.common.serialization.StringSerializer.class,
                        "value.serializer",
                        org.apache.kafka.common.serialization.ByteArraySerializer.class)));
        var withoutBroker = relay(nowhere);
        withoutBroker.start();
        save(1, 2);
        withoutBroker.nudge("doc");
        save(3, 2);
        withoutBroker.nudge("doc");
        withoutBroker.stop();
        assertThat(nothingWaits()).isFalse();

        relay.start();

        assertThat(sequencesOnTopic(4)).containsExactly(1L, 2L, 3L, 4L);
    }

    private void save(long first, int count) {
        var outbox = LongStream.range(first, first + count)
                .mapToObj(sequence -> OutboxEntry.of(event(sequence)).toDocument())
                .toList();
        var update = new org.springframework.data.mongodb.core.query.Update()
                .push(OutboxEntry.FIELD)
                .each(outbox.toArray());
        mongo.upsert(new org.springframework.data.mongodb.core.query.BasicQuery("{_id: 'doc'}"), update, "documents")
                .block();
    }

    private Event<PasswordSet> event(long sequence) {
        var data = new PasswordSet("riverside", "p-1001", registration);
        return Event.of(UUID.randomUUID(), Instant.now(), sequence, new Event.Trace("c", "t"), data);
    }

    private boolean nothingWaits() {
        var document = mongo.findById("doc", Document.class, "documents").block();
        return document != null
                && document.getList(OutboxEntry.FIELD, Document.class).isEmpty();
    }

    private List<Long> sequencesOnTopic(int count) {
        var sequences = new ArrayList<Long>();
        try (var reader = TestBroker.reader(Topic.Names.REGISTRATIONS)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(bound -> {
                    var event = EventRecords.read(bound);
                    if (event.subject().equals(registration.toString())) {
                        sequences.add(event.sequence());
                    }
                });
                return sequences.size() >= count;
            });
        }
        return sequences;
    }

    private OutboxRelay relay(KafkaTemplate<String, byte[]> kafka) {
        return new OutboxRelay(
                mongo, "documents", new OutboxRelay.Publishing(kafka, LaterSpans.NONE, InstantSource.system()));
    }
}
