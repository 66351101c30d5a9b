package org.openwide.event;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.openwide.event.kafka.EventClients;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** One real broker for all tests of this module; it goes with the JVM. */
public final class TestBroker {

    private static final EmbeddedKafkaBroker BROKER = start();

    private TestBroker() {}

    private static EmbeddedKafkaBroker start() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.afterPropertiesSet();
        return broker;
    }

    public static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", BROKER.getBrokersAsString());
    }

    public static KafkaTemplate<String, byte[]> producer() {
        return EventClients.template(EventClients.producers(settings()));
    }

    public static DefaultKafkaConsumerFactory<String, byte[]> consumers(String group) {
        return new DefaultKafkaConsumerFactory<>(EventClients.consumer(settings(), group));
    }

    /** Makes these topics, so that nobody waits for them to be noticed. */
    public static void createTopics(String... topics) {
        BROKER.addTopics(topics);
    }

    /** A reader of these topics from their beginning. */
    public static Consumer<String, byte[]> reader(String... topics) {
        var reader = consumers(UUID.randomUUID().toString()).createConsumer();
        reader.subscribe(List.of(topics));
        return reader;
    }
}
