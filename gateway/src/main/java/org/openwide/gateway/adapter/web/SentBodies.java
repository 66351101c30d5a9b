package org.openwide.gateway.adapter.web;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.openwide.gateway.domain.BodyRules;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Waits for what a client sends: not for ever, and without blaming a service when the client hangs up. */
final class SentBodies {

    private SentBodies() {}

    static <T> Mono<T> inTime(Mono<T> body, BodyRules rules) {
        return body.timeout(rules.patience()).onErrorMap(SentBodies::meaning);
    }

    /** The same for each piece of what is sent. */
    static <T> Flux<T> inTime(Flux<T> pieces, BodyRules rules) {
        return pieces.timeout(rules.patience()).onErrorMap(SentBodies::meaning);
    }

    private static Throwable meaning(Throwable fault) {
        return switch (fault) {
            case TimeoutException _ -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT);
            case IOException _ -> new AbortedException("The client hung up while sending");
            default -> fault;
        };
    }
}
