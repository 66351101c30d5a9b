package org.openwide.gateway.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.http.server.reactive.MockServerHttpResponse;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.netty.channel.AbortedException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class FaultAnswersTest {

    private final FaultAnswers answers =
            new FaultAnswers(new Problems(new JsonMapper(), mock(ErrorPages.class)), new Calls());

    static Stream<Exception> noConnectionToAService() {
        return Stream.of(
                new PoolAcquirePendingLimitException(1), new PoolAcquireTimeoutException(Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @MethodSource("noConnectionToAService")
    void aServiceWithTooManyCallsIsAwayForTheMoment(Exception crowded, CapturedOutput output) {
        var answer = answerTo(crowded);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
        assertThat(answer.getBodyAsString().block()).contains("urn:openwide:problem:unavailable");
        assertThat(output).contains("A service is away or too slow");
    }

    @Test
    void aClientThatWentAwayIsNothingToTell(CapturedOutput output) {
        answerTo(new AbortedException("Connection has been closed"));

        assertThat(output.getAll()).doesNotContain("FaultAnswers", "AbortedException");
    }

    @Test
    void aDefectIsToldWithItsPlaceAndWithoutItsWords(CapturedOutput output) {
        var answer = answerTo(new IllegalStateException("canary"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(output)
                .contains("Unexpected java.lang.IllegalStateException at "
                        + getClass().getName())
                .doesNotContain("canary");
    }

    private MockServerHttpResponse answerTo(Exception fault) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/registrations/a"));
        answers.handle(exchange, fault).block();
        return exchange.getResponse();
    }
}
