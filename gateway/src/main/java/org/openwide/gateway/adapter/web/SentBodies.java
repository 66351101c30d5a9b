package org.openwide.gateway.adapter.web;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.openwide.gateway.domain.BodyRules;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** Waits for what a client sends: not for ever, and without blaming a service when the client hangs up. */
final class SentBodies {

    private SentBodies() {}

    static <T> Mono<T> inTime(Mono<T> body, BodyRules rules) {
        return body.timeout(rules.patience())
                .onErrorMap(TimeoutException.class, _ -> new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT))
                .onErrorMap(IOException.class, _ -> new AbortedException("The client hung up while sending"));
    }
}
