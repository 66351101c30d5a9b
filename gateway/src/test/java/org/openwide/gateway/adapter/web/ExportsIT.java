package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

/** The one call whose body may be large: the provider's export. */
class ExportsIT extends Door {

    private static final String PATH = "/api/sms-charges/reconciliation";
    private static final int MEBIBYTE = 1024 * 1024;
    private static final int LIMIT = 10 * MEBIBYTE;

    @Test
    void anExportIsPassedOnWhole() {
        send("x".repeat(LIMIT)).expectStatus().isOk();

        NOTIFICATION.verify(postRequestedFor(urlEqualTo(PATH))
                .withHeader("Content-Length", equalTo(Integer.toString(LIMIT)))
                .withHeader("Content-Type", equalTo("text/csv"))
                .withRequestBody(equalTo("x".repeat(LIMIT))));
    }

    @Test
    void anExportInChunksIsPassedOnWhole() {
        sendInChunks(2).expectStatus().isOk();

        NOTIFICATION.verify(postRequestedFor(urlEqualTo(PATH)).withRequestBody(equalTo("x".repeat(2 * MEBIBYTE))));
    }

    @Test
    void anExportOverItsLimitIsRefused() {
        isTooLarge(send("x".repeat(LIMIT + 1)));

        assertThat(NOTIFICATION.getAllServeEvents()).isEmpty();
    }

    @Test
    void anExportThatDoesNotSayItsLengthIsMeasured() {
        isTooLarge(sendInChunks(11));
    }

    @Test
    void anExportThatStopsComingIsNotWaitedFor() {
        var answer = RawHttp.say(
                port, "POST " + PATH + " HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nmessage_id,price");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("application/problem+json");
    }

    private ResponseSpec send(String body) {
        return http().post()
                .uri(PATH)
                .header("Content-Type", "text/csv")
                .bodyValue(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private ResponseSpec sendInChunks(int mebibytes) {
        var chunk = "x".repeat(1024).getBytes(StandardCharsets.UTF_8);
        Flux<DataBuffer> chunks =
                Flux.range(0, mebibytes * 1024).map(_ -> DefaultDataBufferFactory.sharedInstance.wrap(chunk));
        return http().post()
                .uri(PATH)
                .header("Content-Type", "text/csv")
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
    }
}
