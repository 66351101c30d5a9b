package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openwide.localstack.Database;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A service whose database goes away and comes back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "openwide.instance=away")
@DirtiesContext
class DatabaseAwayIT {

    private static final Database DATABASE = Database.inMemory();

    @LocalServerPort
    @SuppressWarnings("unused")
    private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.describe(properties);
        properties.add("spring.mongodb.uri", () -> DATABASE.uri("away"));
    }

    @Test
    void everyCallSaysThatItIsAwayUntilItIsBack() {
        put(Surroundings.OPERATOR_KEY).expectStatus().isCreated();

        DATABASE.close();

        saysThatItIsAway(put(Surroundings.OPERATOR_KEY));
        saysThatItIsAway(put("a-practices-key"));

        try (var back = Database.inMemory(URI.create(DATABASE.uri("away")).getPort())) {
            assertThat(back.uri("away")).isEqualTo(DATABASE.uri("away"));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> put(Surroundings.OPERATOR_KEY).expectStatus().isCreated());
        }
    }

    private static void saysThatItIsAway(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists(HttpHeaders.RETRY_AFTER)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable");
    }

    private ResponseSpec put(String key) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .put()
                .uri("/api/practices/riverside")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"name\":\"Riverside\",\"phone\":\"1\"}")
                .exchange();
    }
}
