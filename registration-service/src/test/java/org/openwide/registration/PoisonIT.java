package org.openwide.registration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;

class PoisonIT {

    private final RunningService service = RunningService.get();

    @Test
    void whatCannotBeReadIsPutAsideAndOtherKeysGoOn() throws Exception {
        var servers = Map.<String, Object>of("bootstrap.servers", service.bootstrapServers());
        try (var producer = new KafkaProducer<String, byte[]>(EventClients.producer(servers))) {
            producer.send(new ProducerRecord<>(Topic.Names.REGISTRATION_LINKS, "poison", "nonsense".getBytes(UTF_8)))
                    .get();
        }

        var patient = Patient.withALink();
        assertThat(patient.open().status()).isEqualTo(201);

        var aside = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<String, byte[]>(EventClients.consumer(servers, "poison-test"))) {
            consumer.subscribe(List.of(Topic.REGISTRATION_LINKS.deadLetters("registration-service")));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(aside::add);
                return aside.stream().anyMatch(bound -> "poison".equals(bound.key()));
            });
        }
    }
}
