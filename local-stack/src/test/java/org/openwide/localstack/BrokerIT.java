package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerIT {

    @TempDir
    Path data;

    @Test
    void takesRecordsAndHandsThemToAGroup() throws Exception {
        try (var broker = Broker.start(data, 0)) {
            createTopic(broker, "letters");
            send(broker, "letters", "a", "b");

            assertThat(read(broker, "letters", 2)).containsExactly("a", "b");
        }
    }

    @Test
    void keepsItsLogWhenItIsStartedAgain() throws Exception {
        int port = Ports.free(2);
        try (var broker = Broker.start(data, port)) {
            createTopic(broker, "letters");
            send(broker, "letters", "kept");
        }

        try (var again = Broker.start(data, port)) {
            assertThat(again.bootstrapServers()).isEqualTo("127.0.0.1:" + port);
            assertThat(read(again, "letters", 1)).containsExactly("kept");
        }
    }

    @ParameterizedTest(name = "{0} after its own")
    @ValueSource(ints = {0, 1})
    void saysThatSomeoneListensWhereItShould(int taken) throws Exception {
        int port = Ports.free(2);
        try (var someone = new ServerSocket()) {
            someone.bind(Ports.loopback(port + taken));

            assertThatThrownBy(() -> Broker.start(data, port)).hasMessageContaining("someone listens there");
        }
    }

    private static void createTopic(Broker broker, String name) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1))).all().get();
        }
    }

    private static void send(Broker broker, String topic, String... values) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var value : values) {
                producer.send(new ProducerRecord<>(topic, "key", value)).get();
            }
        }
    }

    private static List<String> read(Broker broker, String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "readers", "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            var values = new ArrayList<String>();
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(each -> values.add(each.value()));
                return values.size() >= count;
            });
            return values;
        }
    }
}
