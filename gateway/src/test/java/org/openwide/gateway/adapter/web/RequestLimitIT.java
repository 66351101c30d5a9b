package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Five requests a minute, and no proxy that would be believed. */
@TestPropertySource(properties = "openwide.requests-per-minute=5")
class RequestLimitIT extends Door {

    @Test
    void afterAsManyAsAllowedTheRestIsRefusedWhateverAClientSaysOfItself() {
        for (var i = 0; i < 5; i++) {
            http().get().uri("/api/registrations/a").exchange().expectStatus().isOk();
        }

        isRefused(http().get()
                .uri("/api/terms/1")
                .header("X-Forwarded-For", "198.51.100.7")
                .header("Forwarded", "for=198.51.100.1")
                .header("X-Real-IP", "198.51.100.1")
                .exchange());
        assertThat(REGISTRATION.getAllServeEvents()).hasSize(5);
        everythingElseIsNotCounted();
    }

    private static void isRefused(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(429)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .value(
                        "Retry-After",
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 60))
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("too-many-requests");
    }

    private void everythingElseIsNotCounted() {
        for (var path : new String[] {
            "/assets/openwide.css", "/api/practices/p/patients/1", "/api/practices/p/sms-charges", "/actuator/health"
        }) {
            for (var i = 0; i < 7; i++) {
                http().get().uri(path).exchange().expectStatus().isOk();
            }
        }
    }
}
