package org.openwide.gateway.adapter.web;

import io.netty.channel.ChannelException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;

/** Turns whatever went wrong on the way into a problem; nothing of the fault itself is shown. */
@Component
@Order(-2)
class FaultAnswers implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultAnswers.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Problems problems;
    private final Calls calls;

    FaultAnswers(Problems problems, Calls calls) {
        this.problems = problems;
        this.calls = calls;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(fault);
        }
        return switch (problemOf(exchange, fault)) {
            case UNAVAILABLE -> problems.answer(exchange, Problem.UNAVAILABLE, RETRY_AFTER);
            case Problem problem -> problems.answer(exchange, problem);
        };
    }

    private Problem problemOf(ServerWebExchange exchange, Throwable fault) {
        return switch (fault) {
            case ForgedForm _ -> Problem.FORM_REFUSED;
            case DataBufferLimitException _ -> Problem.BODY_TOO_LARGE;
            case MethodNotAllowedException method -> notAllowed(exchange, method.getSupportedMethods());
            case ResponseStatusException status -> problemOf(exchange, status);
            case IOException away -> unavailable(away);
            case TimeoutException slow -> unavailable(slow);
            case ChannelException broken -> unavailable(broken);
            case PoolAcquirePendingLimitException crowded -> unavailable(crowded);
            case AbortedException _ -> Problem.UNAVAILABLE; // the client hung up: nothing is wrong here
            default -> internal(fault);
        };
    }

    private Problem problemOf(ServerWebExchange exchange, ResponseStatusException fault) {
        return switch (HttpStatus.resolve(fault.getStatusCode().value())) {
            case NOT_FOUND -> unknown(exchange);
            case REQUEST_TIMEOUT -> Problem.REQUEST_TIMED_OUT;
            case GATEWAY_TIMEOUT, SERVICE_UNAVAILABLE -> unavailable(fault);
            case null -> internal(fault);
            case HttpStatus status -> status.is4xxClientError() ? Problem.MALFORMED_REQUEST : internal(fault);
        };
    }

    private Problem unknown(ServerWebExchange exchange) {
        var methods = calls.methodsAt(exchange.getRequest().getPath().pathWithinApplication());
        return methods.isEmpty() ? Problem.NOT_FOUND : notAllowed(exchange, methods);
    }

    private static Problem notAllowed(ServerWebExchange exchange, Set<HttpMethod> methods) {
        exchange.getResponse().getHeaders().setAllow(methods);
        return Problem.METHOD_NOT_ALLOWED;
    }

    /** Messages may carry an address with an id in it, so only the kind of the fault is logged. */
    private static Problem unavailable(Exception fault) {
        LOG.warn("A service is away or too slow: {}", fault.getClass().getName());
        return Problem.UNAVAILABLE;
    }

    private static Problem internal(Throwable fault) {
        var frames = fault.getStackTrace();
        LOG.error(
                "Unexpected {} at {}", fault.getClass().getName(), frames.length == 0 ? "an unknown place" : frames[0]);
        return Problem.INTERNAL_ERROR;
    }
}
