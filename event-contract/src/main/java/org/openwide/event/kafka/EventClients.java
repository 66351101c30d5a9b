package org.openwide.event.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** How the services' producers and consumers are set up, on top of an installation's own client settings. */
public final class EventClients {

    private EventClients() {}

    /** A producer that loses nothing and keeps its order; a send that isn't acknowledged in 10 s is given back. */
    public static Map<String, Object> producer(Map<String, Object> settings) {
        var producer = new HashMap<>(settings);
        producer.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        producer.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        producer.put(ProducerConfig.ACKS_CONFIG, "all");
        producer.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        producer.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis(Duration.ofSeconds(3)));
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(Duration.ofSeconds(5)));
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(Duration.ofSeconds(10)));
        producer.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L * 1024 * 1024);
        producer.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, millis(Duration.ofSeconds(1)));
        return producer;
    }

    /** Makes such producers; closed with the context only if it is a bean. */
    public static ProducerFactory<String, byte[]> producers(Map<String, Object> settings) {
        return new DefaultKafkaProducerFactory<>(producer(settings));
    }

    /**
     * A template that leaves it to its callers to log a send that failed, once. Spring's own listener would log the key
     * and the head of the payload.
     */
    public static KafkaTemplate<String, byte[]> template(ProducerFactory<String, byte[]> producers) {
        var template = new KafkaTemplate<>(producers);
        template.setProducerListener(new ProducerListener<>() {});
        return template;
    }

    /**
     * A consumer of one group. The container adds the listener's name to {@code group.instance.id}, so that a restarted
     * replica takes up its partitions at once.
     */
    public static Map<String, Object> consumer(Map<String, Object> settings, String group) {
        var consumer = new HashMap<>(settings);
        consumer.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        consumer.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, millis(Duration.ofSeconds(6)));
        consumer.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, millis(Duration.ofSeconds(2)));
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, millis(Duration.ofSeconds(30)));
        consumer.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, millis(Duration.ofSeconds(1)));
        consumer.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 * 1024 * 1024);
        return consumer;
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
