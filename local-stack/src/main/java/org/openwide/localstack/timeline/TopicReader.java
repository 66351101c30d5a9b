package org.openwide.localstack.timeline;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all our topics until it is closed, in no group; waits for a broker that is away, and goes on where it was. */
final class TopicReader implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration LOOK_FOR_TOPICS = Duration.ofSeconds(3);
    private static final Duration WAIT = Duration.ofMillis(500);
    /** Many events come as one batch: reading costs the machine next to nothing, and nobody sees 100 ms. */
    private static final Duration REST = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final OpenwideTopics topics;
    private final Consumer<TopicEvent> events;
    private final Consumer<Boolean> reachable;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<byte[], byte[]> current;

    TopicReader(
            String bootstrapServers, OpenwideTopics topics, Consumer<TopicEvent> events, Consumer<Boolean> reachable) {
        this.bootstrapServers = bootstrapServers;
        this.topics = topics;
        this.events = events;
        this.reachable = reachable;
    }

    @Override
    public void run() {
        while (!isClosedWithin(Duration.ZERO)) {
            try (var consumer = new KafkaConsumer<>(
                    settings(bootstrapServers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                current = consumer;
                follow(consumer);
            } catch (WakeupException _) {
                LOG.debug("The timeline ends");
            } catch (KafkaException e) {
                LOG.debug("The topics cannot be read now", e);
                reachable.accept(false);
                isClosedWithin(LOOK_FOR_TOPICS);
            }
        }
        ended.countDown();
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer) {
        long look = System.nanoTime();
        while (!isClosedWithin(Duration.ZERO)) {
            if (System.nanoTime() >= look) {
                lookForTopics(consumer);
                look = System.nanoTime() + LOOK_FOR_TOPICS.toNanos();
            }
            if (consumer.assignment().isEmpty()) {
                isClosedWithin(WAIT);
            } else {
                read(consumer);
            }
        }
    }

    private void lookForTopics(KafkaConsumer<byte[], byte[]> consumer) {
        try {
            topics.assignTo(consumer);
            reachable.accept(true);
        } catch (TimeoutException _) {
            reachable.accept(false);
        }
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer) {
        var records = consumer.poll(WAIT);
        records.forEach(found -> {
            if (topics.passed(found.topic(), found.partition(), found.offset())) {
                events.accept(RecordReading.read(found));
            }
        });
        if (!records.isEmpty()) {
            isClosedWithin(REST);
        }
    }

    private boolean isClosedWithin(Duration time) {
        try {
            return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** No group, so nothing of this reader stays on the broker; small buffers, as many topics are quiet. */
    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", bootstrapServers),
                Map.entry("client.id", "local-stack-timeline"),
                Map.entry("enable.auto.commit", false),
                Map.entry("auto.offset.reset", "earliest"),
                Map.entry("allow.auto.create.topics", false),
                Map.entry("fetch.max.bytes", 1 << 20),
                Map.entry("max.partition.fetch.bytes", 1 << 17),
                Map.entry("max.poll.records", 500),
                Map.entry("reconnect.backoff.max.ms", 1_000L),
                Map.entry("request.timeout.ms", 5_000),
                Map.entry("default.api.timeout.ms", 5_000),
                Map.entry("enable.metrics.push", false));
    }

    @Override
    public void close() {
        closed.countDown();
        var reading = current;
        if (reading != null) {
            reading.wakeup();
        }
        try {
            if (!ended.await(5, TimeUnit.SECONDS)) {
                LOG.warn("The timeline did not end in time");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
