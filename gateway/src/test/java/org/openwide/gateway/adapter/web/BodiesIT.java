package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

class BodiesIT extends Door {

    private static final int LIMIT = 16 * 1024;

    @Test
    void aBodyAtTheLimitGoesThrough() {
        send("x".repeat(LIMIT)).expectStatus().isOk();

        REGISTRATION.verify(postRequestedFor(anyUrl()).withRequestBody(equalTo("x".repeat(LIMIT))));
    }

    @Test
    void aBodyOverTheLimitIsRefusedBeforeAServiceSeesIt() {
        isTooLarge(send("x".repeat(LIMIT + 1)));
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsMeasured() {
        isTooLarge(sendInChunks(17));
    }

    @Test
    void aSmallBodyInChunksArrivesWhole() {
        sendInChunks(16).expectStatus().isOk();

        REGISTRATION.verify(postRequestedFor(anyUrl())
                .withHeader("Content-Length", equalTo(Integer.toString(LIMIT)))
                .withRequestBody(equalTo("x".repeat(LIMIT))));
    }

    @Test
    void aHugeBodyIsRefusedWithoutBeingRead() {
        isTooLarge(send("x".repeat(1024 * LIMIT)));
    }

    @Test
    void aBodyThatNeverEndsIsNotWaitedFor() {
        var answer = RawHttp.say(
                port, "POST /api/registrations HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{\"link\":");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json");
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /start HTTP/1.1\r\n\r\n",
                "GET /start HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /start HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/%2e%2e/internal/introspect HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/terms/..%2finternal HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /api/terms%2f1 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%61pi/terms/1 HTTP/1.1\r\nHost: a\r\n\r\n",
                "POST /api/%72egistrations HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
                "POST /api/registrations HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
                "POST /api/registrations HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /api/registrations HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n0\r\n\r\n"
            })
    void whatIsMalformedIsRefusedAndGoesNoFurther(String request) {
        assertThat(RawHttp.say(port, request))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("content-type: application/problem+json")
                .containsIgnoringCase("x-content-type-options: nosniff");
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void headersAndPathsThatAreTooLongAreRefused() {
        assertThat(RawHttp.say(port, "GET /start HTTP/1.1\r\nHost: a\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
        assertThat(RawHttp.say(port, "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
    }

    private ResponseSpec send(String body) {
        return http().post()
                .uri("/api/registrations")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue(body)
                .exchange();
    }

    private ResponseSpec sendInChunks(int kibibytes) {
        var chunk = "x".repeat(1024).getBytes(StandardCharsets.UTF_8);
        Flux<DataBuffer> chunks =
                Flux.range(0, kibibytes).map(_ -> DefaultDataBufferFactory.sharedInstance.wrap(chunk));
        return http().post()
                .uri("/api/registrations")
                .contentType(MediaType.TEXT_PLAIN)
                .body(BodyInserters.fromDataBuffers(chunks))
                .exchange();
    }

    private static void isTooLarge(ResponseSpec answer) {
        answer.expectStatus()
                .isEqualTo(413)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("body-too-large");
        assertThat(REGISTRATION.getAllServeEvents()).isEmpty();
    }
}
