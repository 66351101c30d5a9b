package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.event.Event;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;

/** What becomes of the events that a service listens to, each test on a topic of its own. */
@Execution(ExecutionMode.CONCURRENT)
class EventListeningIT extends Listening {

    @Test
    void aPoisonRecordGoesToTheDeadLettersWithLaterEventsOfItsKeyWhileOtherKeysGoOn() {
        listen(taken::add);
        var sick = UUID.randomUUID();
        var well = UUID.randomUUID();

        producer.send(new ProducerRecord<>(topic, sick.toString(), "{\"secret\":\"07700900123\"".getBytes(UTF_8)));
        send(sick, 2);
        send(well, 1);

        await().atMost(LONG_ENOUGH).until(() -> !taken.isEmpty());
        var dead = deadLetters(2);
        assertThat(dead).extracting(ConsumerRecord::key).containsOnly(sick.toString());
        assertThat(reason(dead.getFirst())).contains(topic).doesNotContain("07700900123");
        assertThat(reason(dead.getLast())).isEqualTo("an earlier event of the same key lies here");
        assertThat(taken).extracting(Event::subject).containsExactly(well.toString());
        assertThat(parked.get(topic)).containsOnlyKeys(sick.toString());
    }

    @Test
    void aKeyStaysParkedOverARestart() {
        var sick = UUID.randomUUID();
        parked.put(topic, new ConcurrentHashMap<>(Map.of(sick.toString(), LONG_AGO)));
        listen(taken::add);

        send(sick, 1);

        assertThat(deadLetters(1)).hasSize(1);
        assertThat(taken).isEmpty();
    }

    @Test
    void aDefectInTheEffectEndsInTheDeadLettersAfterAFewTries() {
        var tries = new AtomicInteger();
        listen(event -> {
            tries.incrementAndGet();
            throw new IllegalStateException("a defect that quotes 07700900123");
        });

        send(UUID.randomUUID(), 1);

        var dead = deadLetters(1);
        assertThat(tries.get()).isGreaterThan(3);
        assertThat(dead.getFirst().headers().toString()).doesNotContain("07700900123");
        assertThat(reason(dead.getFirst())).isEqualTo("java.lang.IllegalStateException");
    }

    @ParameterizedTest
    @MethodSource("databasesThatAreAway")
    void aDatabaseThatIsAwayOrChangesItsPrimaryIsWaitedFor(RuntimeException away) {
        var tries = new AtomicInteger();
        listen(event -> {
            if (tries.incrementAndGet() <= 8) {
                throw away;
            }
            taken.add(event);
        });

        send(UUID.randomUUID(), 1);

        await().atMost(Duration.ofSeconds(60)).until(() -> !taken.isEmpty());
        assertThat(parked).isEmpty();
    }

    static Stream<RuntimeException> databasesThatAreAway() {
        var stepDown = new MongoNotPrimaryException(
                BsonDocument.parse("{ok: 0, code: 10107, errmsg: 'not primary'}"), new ServerAddress());
        return Stream.of(
                new DataAccessResourceFailureException("away"),
                new UncategorizedMongoDbException("not primary", stepDown));
    }

    @Test
    void parkedKeysThatCannotBeReadForAWhileCostNoEvent() {
        unreadable.set(3);
        var registration = UUID.randomUUID();
        listen(taken::add);

        send(registration, 1);
        send(registration, 2);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(taken).extracting(Event::sequence).containsExactly(1L, 2L));
    }

    @Test
    void anEventThatNeverCameIsCountedAndTheNextOneIsTaken() {
        var registration = UUID.randomUUID();
        listen(taken::add);

        send(registration, 1);
        send(registration, 3);

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(taken).extracting(Event::sequence).containsExactly(1L, 3L));
        assertThat(meters.counter("openwide.events.missing", "topic", topic).count())
                .isEqualTo(1);
    }
}
