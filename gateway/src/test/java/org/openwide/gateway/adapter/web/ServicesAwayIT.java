package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Nothing listens where the notification-service should be. */
@TestPropertySource(properties = "openwide.routes.notification=http://127.0.0.1:1")
class ServicesAwayIT extends Door {

    @Test
    void aServiceThatIsAwayIsSaidToBe() {
        isUnavailable(http().get().uri("/api/practices/p/sms-charges").exchange());
    }

    @Test
    void aServiceThatIsTooSlowIsNotWaitedForAndNotAskedAgain() {
        REGISTRATION.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(20_000)));
        var start = Instant.now();

        isUnavailable(http().post().uri("/api/registrations").exchange());

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(REGISTRATION
                        .countRequestsMatching(
                                WireMock.anyRequestedFor(anyUrl()).build())
                        .getCount())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenAnswerIsNotPassedOnAndAPostIsNotSentAgain(Fault fault) {
        REGISTRATION.stubFor(any(anyUrl()).willReturn(WireMock.aResponse().withFault(fault)));

        if (fault != Fault.MALFORMED_RESPONSE_CHUNK) {
            isUnavailable(
                    http().post().uri("/api/registrations").bodyValue("{}").exchange());
        } else {
            assertThat(RawHttp.say(port, "POST /api/registrations HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"))
                    .startsWith("HTTP/1.1 ");
        }

        assertThat(REGISTRATION.getAllServeEvents()).hasSize(1);
    }

    @Test
    void theOtherServicesAndThePagesGoOn() {
        http().get()
                .uri("/api/practices/p/patients/1")
                .exchange()
                .expectStatus()
                .isOk();
        http().get().uri("/start").exchange().expectStatus().isOk();
        http().get()
                .uri("/actuator/health")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UP");
        http().get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        http().get().uri("/actuator/health/liveness").exchange().expectStatus().isOk();
    }

    private static void isUnavailable(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueMatches("Retry-After", "[1-9]\\d*")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("unavailable")
                .jsonPath("$.type")
                .isEqualTo("urn:openwide:problem:unavailable");
    }
}
