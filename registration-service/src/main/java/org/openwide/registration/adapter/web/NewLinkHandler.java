package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.ACCEPTED;

import org.openwide.registration.application.RequestNewLink;
import org.openwide.registration.domain.Refusal;
import org.openwide.registration.domain.Token;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Passes on that a patient asks for a new link. The answer says nothing of what there is. */
@Component
class NewLinkHandler {

    private final RequestNewLink requestNewLink;
    private final Answers answers;

    NewLinkHandler(RequestNewLink requestNewLink, Answers answers) {
        this.requestNewLink = requestNewLink;
        this.answers = answers;
    }

    Mono<ServerResponse> byLink(ServerRequest request) {
        return Bodies.read(request, "link")
                .map(Body::complete)
                .flatMap(body ->
                        requestNewLink.by(new Token(body.text("link"))).then(Mono.defer(NewLinkHandler::accepted)));
    }

    Mono<ServerResponse> byAccess(ServerRequest request) {
        return Bodies.none(request)
                .then(requestNewLink.by(RequireAccess.of(request)))
                .flatMap(outcome ->
                        outcome instanceof Refusal refusal ? answers.problem(Problems.of(refusal)) : accepted());
    }

    private static Mono<ServerResponse> accepted() {
        return ServerResponse.status(ACCEPTED)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
