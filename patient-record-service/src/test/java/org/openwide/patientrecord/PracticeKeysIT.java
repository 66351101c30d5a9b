package org.openwide.patientrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class PracticeKeysIT extends ServiceFixture {

    private static final String RIVERSIDE = "{\"name\":\"Riverside Dental\",\"phone\":\"020 7946 0000\"}";

    @Test
    void withoutAKeyNothingIsSaid() {
        client().put()
                .uri("/api/practices/x")
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Bearer.*")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("credentials-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody's", "$gt", "a/b+c=="})
    void aWrongKeyIsNoKey(String wrong) {
        call(wrong, HttpMethod.PUT, "/api/practices/x", RIVERSIDE)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .exists(HttpHeaders.WWW_AUTHENTICATE);
    }

    @Test
    void aPracticesKeyIsNoOperatorsKey() {
        call(key, HttpMethod.PUT, "/api/practices/" + practice, RIVERSIDE)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
        call(key, HttpMethod.POST, "/api/practices/" + practice + "/keys", "{\"label\":\"more\"}")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aKeyIsShownOnceAndIsNotStored() {
        var issued = json(operator(HttpMethod.POST, "/api/practices/" + practice + "/keys", "{\"label\":\"PMS\"}")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store"));

        assertThat(issued).containsOnlyKeys("keyId", "key");
        assertThat(String.valueOf(issued.get("key"))).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aKeyNeedsALabelAndAPractice() {
        operator(HttpMethod.POST, "/api/practices/" + practice + "/keys", "{}")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("required");
        operator(HttpMethod.POST, "/api/practices/nowhere/keys", "{\"label\":\"PMS\"}")
                .expectStatus()
                .isNotFound();
    }

    @Test
    void aRevokedKeyStopsSoon() {
        var issued = json(operator(HttpMethod.POST, "/api/practices/" + practice + "/keys", "{\"label\":\"PMS\"}"));
        var second = String.valueOf(issued.get("key"));
        var path = "/api/practices/" + practice + "/patients/nobody";
        call(second, HttpMethod.GET, path, "").expectStatus().isNotFound();

        operator(HttpMethod.DELETE, "/api/practices/" + practice + "/keys/" + issued.get("keyId"), "")
                .expectStatus()
                .isNoContent();
        operator(HttpMethod.DELETE, "/api/practices/" + practice + "/keys/" + issued.get("keyId"), "")
                .expectStatus()
                .isNoContent();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        call(second, HttpMethod.GET, path, "").expectStatus().isUnauthorized());
        get("/patients/nobody").expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-uuid", "01a20579-c94f-727a-ab98-f3d458052fd2"})
    void anUnknownKeyIsNotFound(String keyId) {
        operator(HttpMethod.DELETE, "/api/practices/" + practice + "/keys/" + keyId, "")
                .expectStatus()
                .isNotFound();
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/%70ractices/{practice}",
        "PUT, /%61pi/practices/{practice}",
        "POST, /api/practices/{practice}/%6Beys",
        "POST, /api/practices/{practice}/key%73",
        "DELETE, /api/practices/{practice}/%6Beys/01a20579-c94f-727a-ab98-f3d458052fd2"
    })
    void anotherSpellingOfThePathOpensNothingMore(String method, String path) {
        var spelled = URI.create(path.replace("{practice}", practice));

        client().method(HttpMethod.valueOf(method))
                .uri(base -> URI.create(base.build().resolve(spelled).toString()))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"label\":\"more\",\"name\":\"Mine\",\"phone\":\"1\"}")
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
