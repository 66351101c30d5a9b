package org.openwide.patientrecord;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A practice of its own for each test, with a key, and the words to talk to the service. */
@WholeService
abstract class ServiceFixture {

    String practice = "";
    String key = "";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.describe(properties);
    }

    @BeforeEach
    void aPracticeWithAKey() {
        practice = "practice-" + UUID.randomUUID();
        key = aPractice(practice);
    }

    String aPractice(String id) {
        operator(HttpMethod.PUT, "/api/practices/" + id, "{\"name\":\"Riverside Dental\",\"phone\":\"020 7946 0000\"}")
                .expectStatus()
                .isCreated();
        return String.valueOf(json(operator(HttpMethod.POST, "/api/practices/" + id + "/keys", "{\"label\":\"PMS\"}"))
                .get("key"));
    }

    WebTestClient client() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    ResponseSpec operator(HttpMethod method, String path, String body) {
        return call(Surroundings.OPERATOR_KEY, method, path, body);
    }

    ResponseSpec practice(HttpMethod method, String path, String body) {
        return call(key, method, "/api/practices/" + practice + path, body);
    }

    ResponseSpec get(String path) {
        return client().get()
                .uri("/api/practices/" + practice + path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .exchange();
    }

    ResponseSpec call(String withKey, HttpMethod method, String path, String body) {
        return client().method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + withKey)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    void aPatient(String id, String body) {
        practice(HttpMethod.PUT, "/patients/" + id, body).expectStatus().isCreated();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> json(ResponseSpec response) {
        var body = response.expectBody(Map.class).returnResult().getResponseBody();
        return body == null ? Map.of() : new LinkedHashMap<>(body);
    }

    static List<Map<String, Object>> jsonList(ResponseSpec response) {
        var body = response.expectBody(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .returnResult()
                .getResponseBody();
        return body == null ? List.of() : body;
    }

    static final String READY = """
            {"givenName":"Siân","familyName":"O'Neill-Ó Súilleabháin","dateOfBirth":"1948-02-29",
             "email":"sian@example.org","phones":{"mobile":"07700 900123"}}""";
}
