package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.OK;

import org.openwide.registration.application.RenewAccess;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Gives a further access token for the one held up. */
@Component
class AccessHandler {

    private final RenewAccess renewAccess;
    private final Answers answers;

    AccessHandler(RenewAccess renewAccess, Answers answers) {
        this.renewAccess = renewAccess;
        this.answers = answers;
    }

    Mono<ServerResponse> renew(ServerRequest request) {
        return Bodies.none(request)
                .then(renewAccess.renew(RequireAccess.of(request)))
                .flatMap(entry -> answers.entry(entry, OK));
    }
}
