package org.openwide.registration.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openwide.registration.application.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** Answers with a problem whatever went wrong on the way, without a word on the inside. */
@Component
@Order(Faults.BEFORE_THE_FRAMEWORKS_OWN)
class Faults implements WebExceptionHandler {

    static final int BEFORE_THE_FRAMEWORKS_OWN = -2;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final int FRAMES = 8;

    private final Answers answers;
    private final List<HttpMessageWriter<?>> writers;

    Faults(Answers answers, ServerCodecConfigurer codecs) {
        this.answers = answers;
        this.writers = codecs.getWriters();
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.empty(); // nobody is there to be answered, and nothing is wrong here
        }
        return answers.problem(problem(failure)).flatMap(answer -> answer.writeTo(exchange, new Writers(writers)));
    }

    private static Problem problem(Throwable failure) {
        return switch (failure) {
            case MalformedBody _ -> Problem.of(ProblemCode.MALFORMED_REQUEST);
            case InvalidBody invalid -> invalid.problem();
            case DataBufferLimitException _ -> Problem.of(ProblemCode.BODY_TOO_LARGE);
            case Unavailable away -> unavailable(away);
            case ResponseStatusException status -> status(status);
            default -> unexpected(failure);
        };
    }

    private static Problem unavailable(Unavailable away) {
        LOG.warn("{}", away.getMessage());
        return Problem.of(ProblemCode.UNAVAILABLE).retryAfter(away.retryAfter());
    }

    private static Problem status(ResponseStatusException failure) {
        if (failure.getStatusCode().isSameCodeAs(HttpStatus.CONTENT_TOO_LARGE)) {
            return Problem.of(ProblemCode.BODY_TOO_LARGE);
        }
        if (failure.getStatusCode().isSameCodeAs(HttpStatus.BAD_REQUEST)) {
            return Problem.of(ProblemCode.MALFORMED_REQUEST);
        }
        return failure.getStatusCode().is4xxClientError() ? Problem.of(ProblemCode.NOT_FOUND) : unexpected(failure);
    }

    /** Says where it happened, but not what the failure says: that may be personal. */
    private static Problem unexpected(Throwable failure) {
        var where = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
        LOG.error("{} at {}", failure.getClass().getName(), where);
        return Problem.of(ProblemCode.INTERNAL_ERROR);
    }

    /** What writing an answer outside a handler needs. */
    private record Writers(List<HttpMessageWriter<?>> messageWriters) implements ServerResponse.Context {

        @Override
        public List<ViewResolver> viewResolvers() {
            return List.of();
        }
    }
}
