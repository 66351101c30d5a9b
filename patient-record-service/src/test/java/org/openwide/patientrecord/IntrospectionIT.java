package org.openwide.patientrecord;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;

class IntrospectionIT extends ServiceFixture {

    @Test
    void aPracticesKeyTellsItsPractice() {
        introspect("notification-service", Surroundings.NOTIFICATION_SECRET, key)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody()
                .json(
                        "{\"active\":true,\"scope\":\"practice\",\"practice_id\":\"" + practice + "\"}",
                        JsonCompareMode.STRICT);
    }

    @Test
    void theOperatorsKeyTellsSo() {
        introspect("notification-service", Surroundings.NOTIFICATION_SECRET, Surroundings.OPERATOR_KEY)
                .expectBody()
                .json("{\"active\":true,\"sub\":\"operator\",\"scope\":\"operator\"}", JsonCompareMode.STRICT);
    }

    @Test
    void anUnknownKeyIsNotActiveAndNothingElse() {
        introspect("notification-service", Surroundings.NOTIFICATION_SECRET, "nobody's")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"active\":false}", JsonCompareMode.STRICT);
    }

    @Test
    void aRevokedKeyIsNotActiveAtOnce() {
        var issued = json(operator(HttpMethod.POST, "/api/practices/" + practice + "/keys", "{\"label\":\"PMS\"}"));
        operator(HttpMethod.DELETE, "/api/practices/" + practice + "/keys/" + issued.get("keyId"), "")
                .expectStatus()
                .isNoContent();

        introspect("notification-service", Surroundings.NOTIFICATION_SECRET, String.valueOf(issued.get("key")))
                .expectBody()
                .json("{\"active\":false}", JsonCompareMode.STRICT);
    }

    @Test
    void onlyKnownServicesMayAsk() {
        introspect("notification-service", "guessed", key)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches(HttpHeaders.WWW_AUTHENTICATE, "Basic.*");
        introspect("someone", Surroundings.NOTIFICATION_SECRET, key)
                .expectStatus()
                .isUnauthorized();
        client().post().uri("/internal/introspect").exchange().expectStatus().isUnauthorized();
        call(Surroundings.OPERATOR_KEY, HttpMethod.POST, "/internal/introspect", "token=x")
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void aQuestionWithoutATokenIsMalformed() {
        client().mutate()
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .post()
                .uri("/internal/introspect")
                .headers(it -> it.setBasicAuth("notification-service", Surroundings.NOTIFICATION_SECRET))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("nothing=1")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private ResponseSpec introspect(String service, String secret, String token) {
        return client().post()
                .uri("/internal/introspect")
                .headers(it -> it.setBasicAuth(service, secret))
                .body(BodyInserters.fromFormData("token", token))
                .exchange();
    }
}
