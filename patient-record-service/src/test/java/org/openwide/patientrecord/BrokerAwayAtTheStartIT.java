package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwide.event.Topic;
import org.openwide.localstack.Broker;
import org.openwide.localstack.Ports;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that starts before its broker does. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "openwide.instance=early")
@DirtiesContext
class BrokerAwayAtTheStartIT {

    private static final int PORT = Ports.free(1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.describe(properties);
        properties.add("spring.kafka.bootstrap-servers", () -> "127.0.0.1:" + PORT);
        properties.add("spring.kafka.admin.operation-timeout", () -> "1s");
    }

    @Test
    void theTopicsAreMadeWhenItComes() {
        try (var broker = Broker.start(data, PORT);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(topics(admin))
                            .contains(
                                    Topic.Names.REGISTRATIONS,
                                    Topic.REGISTRATION_LINKS.topicName(),
                                    Topic.PATIENT_UPDATES.topicName(),
                                    Topic.REGISTRATIONS.deadLetters("patient-record-service")));
        }
    }

    private static java.util.Set<String> topics(Admin admin) throws InterruptedException, ExecutionException {
        return admin.listTopics().names().get();
    }
}
