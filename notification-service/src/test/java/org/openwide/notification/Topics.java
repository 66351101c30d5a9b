package org.openwide.notification;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;

/** The topics around the service: what others say on them, and all it says itself. */
public final class Topics implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final List<ConsumerRecord<String, byte[]>> heard = new CopyOnWriteArrayList<>();
    private final Thread listener;
    private volatile boolean closed;

    Topics(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer());
        listener = Thread.ofPlatform().daemon().start(() -> listen(bootstrapServers));
    }

    /** Before their broker ends: whoever then gets its port would be asked for our topics. */
    @Override
    public void close() {
        closed = true;
        try {
            listener.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        producer.close();
    }

    private void listen(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "tests", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(
                    Topic.Names.NOTIFICATIONS,
                    Topic.Names.SMS_CHARGES,
                    Topic.REGISTRATIONS.deadLetters("notification-service")));
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(heard::add);
            }
        }
    }

    public void publish(Event<? extends EventData> event) {
        publish(EventRecords.toRecord(event));
    }

    public void publish(ProducerRecord<String, byte[]> anything) {
        producer.send(anything);
        producer.flush();
    }

    /** Everything the service said on its topics so far, as bytes on the wire. */
    public List<ConsumerRecord<String, byte[]>> raw() {
        return List.copyOf(heard);
    }

    public List<Event<?>> events(Topic topic, String subject) {
        return heard.stream()
                .filter(record -> record.topic().equals(topic.topicName()))
                .<Event<?>>map(EventRecords::read)
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    /** All events on one topic so far. */
    List<Event<?>> all(Topic topic) {
        return heard.stream()
                .filter(record -> record.topic().equals(topic.topicName()))
                .<Event<?>>map(EventRecords::read)
                .toList();
    }

    /** Waits for the first so many events about a subject. */
    public List<Event<?>> await(Topic topic, String subject, int count) {
        Patience.until(() -> events(topic, subject).size() >= count);
        return events(topic, subject);
    }
}
