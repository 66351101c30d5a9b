package org.openwide.gateway.adapter.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openwide.gateway.domain.AccessLimits;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientResponse;
import reactor.core.publisher.Mono;

/** Reads what the registration-service answered. */
final class Answers {

    private static final Duration SHORT_WAIT = Duration.ofSeconds(5);

    private Answers() {}

    static Mono<Answer<Registration>> registration(ClientResponse response) {
        if (response.statusCode().isError()) {
            return refusal(response);
        }
        return response.bodyToMono(RegistrationJson.class)
                .map(json -> new Answer.Given<>(
                        json.registration(limits(response.headers().asHttpHeaders()))));
    }

    static <T> Mono<Answer<T>> refusal(ClientResponse response) {
        if (response.statusCode().is5xxServerError()) {
            return response.releaseBody().thenReturn(away(wait(response)));
        }
        return response.bodyToMono(ProblemJson.class)
                .switchIfEmpty(Mono.error(() -> new UnexpectedAnswer("a refusal without words")))
                .map(problem -> new Answer.Refused<>(problem.refusal(wait(response))));
    }

    static <T> Answer<T> away() {
        return away(SHORT_WAIT);
    }

    private static <T> Answer<T> away(Duration wait) {
        return new Answer.Refused<>(new Refusal.Away(wait));
    }

    private static Duration wait(ClientResponse response) {
        return Optional.ofNullable(response.headers().asHttpHeaders().getFirst(HttpHeaders.RETRY_AFTER))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(SHORT_WAIT);
    }

    private static Optional<AccessLimits> limits(HttpHeaders headers) {
        var idle = headers.getFirst("Access-Idle-Until");
        var until = headers.getFirst("Access-Until");
        return idle == null || until == null
                ? Optional.empty()
                : Optional.of(new AccessLimits(Instant.parse(idle), Instant.parse(until)));
    }
}
