package org.openwide.gateway.adapter.web;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.FluxExchangeResult;

/** One connection to a service at a time, and it is taken. */
@TestPropertySource(
        properties = {
            "spring.cloud.gateway.server.webflux.httpclient.pool.max-connections=1",
            "spring.cloud.gateway.server.webflux.httpclient.pool.acquire-timeout=100",
            "openwide.time-outs.response=10s",
            "openwide.time-outs.body=10s"
        })
class CrowdedServiceIT extends Door {

    /** Long beside the time that the other one waits, also where a busy machine notices late that it is over. */
    private static final int ANSWER_TAKES = 4_000;

    @Test
    void whoGetsNoConnectionInTimeIsToldToComeBack() throws InterruptedException, ExecutionException {
        REGISTRATION.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(ANSWER_TAKES)));

        List<FluxExchangeResult<String>> answers;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = clients.submit(this::call);
            var other = clients.submit(this::call);
            answers = List.of(one.get(), other.get());
        }

        assertThat(answers).extracting(answer -> answer.getStatus().value()).containsExactlyInAnyOrder(200, 503);
        assertThat(answers)
                .extracting(answer -> answer.getResponseHeaders().getFirst("Retry-After"))
                .containsExactlyInAnyOrder(null, "5");
    }

    private FluxExchangeResult<String> call() {
        return http().get().uri("/api/registrations/a").exchange().returnResult(String.class);
    }
}
