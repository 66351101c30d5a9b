package org.openwide.patientrecord.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

@ExtendWith(OutputCaptureExtension.class)
class IndexesOnStartTest {

    private static final String NOBODY = "mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50";

    @Test
    void saysThatItWillTryAgain(CapturedOutput output) {
        try (var client = MongoClients.create(NOBODY)) {
            var indexes = new IndexesOnStart(new ReactiveMongoTemplate(client, "nothing"));

            indexes.start();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(output)
                            .contains("indexes could not be made")
                            .contains("DataAccessResourceFailureException"));
            indexes.stop();
        }
    }
}
