package org.openwide.event.deadletter;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.openwide.event.kafka.EventClients;

/** Puts copies of letters on their topic, notes what became of them, and sees how far a group has read. */
final class Post implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Producer<String, byte[]> producer;
    private final Admin admin;
    private final InstantSource clock;

    Post(Map<String, Object> settings, InstantSource clock) {
        producer = new KafkaProducer<>(EventClients.producer(settings));
        admin = Admin.create(settings);
        this.clock = clock;
    }

    /** A topic that keeps the last event of each key: an older one put behind it would take its place. */
    boolean isCompacted(String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = outcome(admin.describeConfigs(Set.of(resource)).all()).get(resource);
        return Objects.requireNonNull(settings, "the settings that were asked for")
                .get("cleanup.policy")
                .value()
                .contains("compact");
    }

    /** Sends them one behind the other; answers up to where a reader must come to have had them all. */
    Map<TopicPartition, Long> send(List<ProducerRecord<String, byte[]>> copies) {
        var ends = new HashMap<TopicPartition, Long>();
        for (var copy : copies) {
            RecordMetadata sent = outcome(producer.send(copy));
            ends.put(new TopicPartition(sent.topic(), sent.partition()), sent.offset() + 1);
        }
        return ends;
    }

    void settle(Batch batch, Settlement.How how, String reason) {
        var line = new Settlement(how, batch.positions(), reason, clock.instant());
        outcome(producer.send(line.in(batch.topic(), batch.letters().getFirst())));
    }

    /** Waits until the group has read as far; false when it has not in that time. */
    boolean waitFor(String group, Map<TopicPartition, Long> ends, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!hasRead(group, ends)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause();
        }
        return true;
    }

    private boolean hasRead(String group, Map<TopicPartition, Long> ends) {
        var read = outcome(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return ends.entrySet().stream().allMatch(end -> {
            var committed = read.get(end.getKey());
            return committed != null && committed.offset() >= end.getValue();
        });
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted");
        }
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the broker did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted");
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
        admin.close(Duration.ofSeconds(5));
    }
}
