package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openwide.event.Event;
import org.openwide.event.TestBroker;
import org.openwide.event.kafka.ParkedKeys.Parked;
import org.openwide.event.registration.PasswordSet;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/** A topic of its own with its dead letters, and whoever listens to it, for each test. */
abstract class Listening {

    static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    static final Parked LONG_AGO = new Parked(Position.UNKNOWN, Position.UNKNOWN);

    final String topic = "listening-" + UUID.randomUUID();
    final String group = "group-" + UUID.randomUUID();
    final KafkaTemplate<String, byte[]> producer = TestBroker.producer();
    KafkaTemplate<String, byte[]> forDeadLetters = producer;
    final Map<String, Map<String, Parked>> parked = new ConcurrentHashMap<>();
    final AtomicInteger unreadable = new AtomicInteger();
    final List<Event<?>> taken = new CopyOnWriteArrayList<>();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<ConcurrentMessageListenerContainer<String, byte[]>> running = new ArrayList<>();

    @BeforeEach
    void createTopics() {
        TestBroker.createTopics(topic, topic + "." + group + ".dlt");
    }

    @AfterEach
    void stop() {
        running.forEach(ConcurrentMessageListenerContainer::stop);
    }

    final void listen(Consumer<Event<?>> effect) {
        listen(group, effect);
    }

    final void listen(String listening, Consumer<Event<?>> effect) {
        var containers = EventListening.containers(
                TestBroker.consumers(listening),
                forDeadLetters,
                new InMemoryParkedKeys(listening.equals(group) ? parked : new ConcurrentHashMap<>()),
                meters,
                new EventListening.Member(listening, "1"));
        var container = containers.createContainer(topic);
        container.setBeanName("listener-" + listening);
        container.setupMessageListener(
                (MessageListener<String, byte[]>) bound -> effect.accept(EventRecords.read(bound)));
        container.start();
        running.add(container);
    }

    final void send(UUID registration, long sequence) {
        var data = new PasswordSet("riverside", "p-1001", registration);
        var event = Event.of(UUID.randomUUID(), Instant.now(), sequence, new Event.Trace("c", "t"), data);
        var bound = EventRecords.toRecord(event);
        producer.send(new ProducerRecord<>(topic, null, bound.key(), bound.value(), bound.headers()));
    }

    final List<ConsumerRecord<String, byte[]>> deadLetters(int count) {
        var dead = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var reader = TestBroker.reader(topic + "." + group + ".dlt")) {
            await().atMost(LONG_ENOUGH).until(() -> {
                reader.poll(Duration.ofMillis(200)).forEach(dead::add);
                return dead.size() >= count;
            });
        }
        return dead;
    }

    static String reason(ConsumerRecord<?, ?> dead) {
        return new String(dead.headers().lastHeader("openwide-reason").value(), UTF_8);
    }

    private final class InMemoryParkedKeys implements ParkedKeys {

        private final Map<String, Map<String, Parked>> kept;

        InMemoryParkedKeys(Map<String, Map<String, Parked>> kept) {
            this.kept = kept;
        }

        @Override
        public Map<String, Parked> of(String topicName) {
            if (unreadable.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("away");
            }
            return kept.getOrDefault(topicName, Map.of());
        }

        @Override
        public void park(String topicName, String key, Parked at) {
            kept.computeIfAbsent(topicName, name -> new ConcurrentHashMap<>()).put(key, at);
        }

        @Override
        public void release(String topicName, String key) {
            kept.getOrDefault(topicName, new ConcurrentHashMap<>()).remove(key);
        }
    }
}
