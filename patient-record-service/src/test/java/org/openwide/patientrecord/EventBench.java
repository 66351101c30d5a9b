package org.openwide.patientrecord;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventIds;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;

/** Plays the other services: says their events, and reads what this one says. */
final class EventBench {

    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static final EventIds IDS = new EventIds(InstantSource.system());
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Surroundings.BROKER.bootstrapServers(), "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());

    private EventBench() {}

    static UUID id() {
        return IDS.next();
    }

    static <D extends EventData> Event<D> event(long sequence, D data) {
        return event(id(), sequence, data);
    }

    static <D extends EventData> Event<D> event(UUID id, long sequence, D data) {
        return Event.of(
                id,
                Instant.parse("2026-11-22T10:00:00.123456Z"),
                sequence,
                new Event.Trace(data.subject(), TRACE),
                data);
    }

    static void say(Event<?> event) {
        send(EventRecords.toRecord(event));
    }

    static void send(ProducerRecord<String, byte[]> bound) {
        try {
            PRODUCER.send(bound).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All events of one subject on a topic so far, in order. */
    static List<Event<?>> said(Topic topic, String subject) {
        return records(topic.topicName()).stream()
                .filter(bound -> subject.equals(bound.key()))
                .<Event<?>>map(EventRecords::read)
                .toList();
    }

    /** Everything on a topic so far. */
    static List<ConsumerRecord<String, byte[]>> records(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", Surroundings.BROKER.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
