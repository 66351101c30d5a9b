package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import com.mongodb.MongoNotPrimaryException;
import com.mongodb.ServerAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentMatchers;
import org.openwide.event.Event;
import org.openwide.event.TestBroker;
import org.openwide.event.registration.PasswordSet;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

@ExtendWith(OutputCaptureExtension.class)
class EventListeningIT {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

    private final String topic = "listening-" + UUID.randomUUID();
    private final KafkaTemplate<String, byte[]> producer = TestBroker.producer();
    private KafkaTemplate<String, byte[]> forDeadLetters = producer;
    private final Map<String, Set<String>> parked = new ConcurrentHashMap<>();
    private final AtomicInteger unreadable = new AtomicInteger();
    private final List<Event<?>> taken = new CopyOnWriteArrayList<>();
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> running = new ArrayList<>();

    @BeforeEach
    void createTopics() {
        TestBroker.createTopics(topic, topic + ".group.dlt");
    }

    @AfterEach
    void stop() {
        running.forEach(ConcurrentMessageListenerContainer::stop);
    }

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
        assertThat(parked.get(topic)).containsExactly(sick.toString());
    }

    @Test
    void aKeyStaysParkedOverARestart() {
        var sick = UUID.randomUUID();
        parked.put(topic, ConcurrentHashMap.newKeySet());
        parked.get(topic).add(sick.toString());
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
    void aDeadLetterThatCannotBeSentForAWhileIsNotLost() {
        forDeadLetters = spy(producer);
        doThrow(new KafkaException("away"))
                .doThrow(new KafkaException("away"))
                .doCallRealMethod()
                .when(forDeadLetters)
                .send(ArgumentMatchers.<ProducerRecord<String, byte[]>>any());
        var sick = UUID.randomUUID();
        parked.put(topic, Set.of(sick.toString()));
        listen(taken::add);

        send(sick, 1);

        assertThat(deadLetters(1)).extracting(ConsumerRecord::key).containsExactly(sick.toString());
    }

    @Test
    void aDeadLetterCallsForAPerson(CapturedOutput output) {
        listen(taken::add);

        producer.send(new ProducerRecord<>(topic, "key", "{\"secret\":\"canary\"".getBytes(UTF_8)));

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(output.getOut().lines().filter(line -> line.contains("ALERT dead-letter")))
                                .singleElement()
                                .asString()
                                .contains(topic + "-0@0", "is no event")
                                .doesNotContain("canary"));
    }

    @Test
    void aDeadLetterKeepsItsAge() {
        listen(taken::add);
        var longAgo = Instant.now().minus(Duration.ofDays(20)).toEpochMilli();

        producer.send(new ProducerRecord<>(topic, null, longAgo, "key", "{".getBytes(UTF_8)));

        assertThat(deadLetters(1).getFirst().timestamp()).isEqualTo(longAgo);
    }

    private void listen(Consumer<Event<?>> effect) {
        var group = "group";
        var containers = EventListening.containers(
                TestBroker.consumers(group + topic), forDeadLetters, new InMemoryParkedKeys(), group, "1");
        var container = containers.createContainer(topic);
        container.setBeanName("listener-" + topic);
        container.setupMessageListener(
                (MessageListener<String, byte[]>) bound -> effect.accept(EventRecords.read(bound)));
        container.start();
        running.add(container);
    }

    private void send(UUID registration, long sequence) {
        var data = new PasswordSet("riverside", "p-1001", registration);
        var event = Event.of(UUID.randomUUID(), Instant.now(), sequence, new Event.Trace("c", "t"), data);
        var bound = EventRecords.toRecord(event);
        producer.send(new ProducerRecord<>(topic, null, bound.key(), bound.value(), bound.headers()));
    }

    private List<ConsumerRecord<String, byte[]>> deadLetters(int count) {
        var dead = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var reader = TestBroker.reader(topic + ".group.dlt")) {
            await().atMost(LONG_ENOUGH).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(dead::add);
                return dead.size() >= count;
            });
        }
        return dead;
    }

    private static String reason(ConsumerRecord<?, ?> dead) {
        return new String(dead.headers().lastHeader("openwide-reason").value(), UTF_8);
    }

    private final class InMemoryParkedKeys implements ParkedKeys {

        @Override
        public Set<String> of(String topicName) {
            if (unreadable.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            return parked.getOrDefault(topicName, Set.of());
        }

        @Override
        public void park(String topicName, String key) {
            parked.computeIfAbsent(topicName, name -> ConcurrentHashMap.newKeySet())
                    .add(key);
        }
    }
}
