package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwide.gateway.domain.Call;
import org.openwide.gateway.domain.Contract;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class RoutesIT extends Door {

    static Stream<Call> calls() {
        return Contract.CALLS.stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void eachCallOfTheContractReachesItsService(Call call) {
        var path = call.path().replaceAll("\\{[^}]+}", "a-1");

        http().method(HttpMethod.valueOf(call.method()))
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.from")
                .isEqualTo(call.service().name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/api",
                "/api/registrations/a/b/c",
                "/internal/introspect",
                "/actuator",
                "/actuator/env",
                "/actuator/prometheus",
                "/actuator/gateway/routes",
                "/actuator/health/x",
                "/api/practices/p/patients",
                "/api/registrations/",
                "/webhooks/vonage",
                "/start/",
                "/assets/",
                "/assets/application.yml",
                "/favicon.ico",
                "/api/practices/p/sms-charges/x",
                "/api/practices/p/notifications/x",
                "/api/sms-charges"
            })
    void whatIsNotInTheContractDoesNotExist(String path) {
        http().get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-found")
                .jsonPath("$.type")
                .isEqualTo("urn:openwide:problem:not-found")
                .jsonPath("$.status")
                .isEqualTo(404)
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();

        assertThat(requestsToAllServices()).isZero();
    }

    @Test
    void internalPathsAreNotReachedWithAnyMethod() {
        for (var method :
                List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS)) {
            http().method(method)
                    .uri("/internal/introspect")
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        assertThat(requestsToAllServices()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/registrations, POST",
        "OPTIONS, /api/registrations/a, GET",
        "PATCH, /api/practices/p, PUT",
        "TRACE, /api/terms/1, GET",
        "DELETE, /start, GET"
    })
    void aMethodThatACallDoesNotTakeIsRefused(String method, String path, String allowed) {
        http().method(HttpMethod.valueOf(method))
                .uri(path)
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueMatches("Allow", ".*" + allowed + ".*")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("method-not-allowed");

        assertThat(requestsToAllServices()).isZero();
    }

    @Test
    void bodyQueryAndCredentialsArriveAsTheyWereSent() {
        http().post()
                .uri("/api/registrations")
                .header("Authorization", "Bearer abc")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"link\":\"Ünïcode\"}")
                .exchange()
                .expectStatus()
                .isOk();
        http().get()
                .uri("/api/practices/p/sms-charges?from=2026-01-01&to=2026-02-01")
                .exchange();

        REGISTRATION.verify(postRequestedFor(urlEqualTo("/api/registrations"))
                .withHeader("Authorization", equalTo("Bearer abc"))
                .withHeader("Content-Length", equalTo("20"))
                .withRequestBody(equalToJson("{\"link\":\"Ünïcode\"}")));
        NOTIFICATION.verify(getRequestedFor(urlEqualTo("/api/practices/p/sms-charges?from=2026-01-01&to=2026-02-01")));
    }

    @Test
    void answersOfAServiceArriveAsTheyWereGiven() {
        REGISTRATION.stubFor(WireMock.post(anyUrl())
                .willReturn(WireMock.aResponse()
                        .withStatus(423)
                        .withHeader("Content-Type", "application/problem+json")
                        .withHeader("Retry-After", "7")
                        .withBody("{\"code\":\"link-locked\"}")));

        http().post()
                .uri("/api/registrations")
                .exchange()
                .expectStatus()
                .isEqualTo(423)
                .expectHeader()
                .valueEquals("Retry-After", "7")
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("link-locked");
    }

    private static int requestsToAllServices() {
        return Stream.of(REGISTRATION, NOTIFICATION, PATIENT_RECORD)
                .mapToInt(service -> service.getAllServeEvents().size())
                .sum();
    }
}
