package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.CREATED;

import org.openwide.registration.application.OpenLink;
import org.openwide.registration.domain.Token;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Opens registration links. */
@Component
class LinkHandler {

    private final OpenLink openLink;
    private final Answers answers;

    LinkHandler(OpenLink openLink, Answers answers) {
        this.openLink = openLink;
        this.answers = answers;
    }

    Mono<ServerResponse> open(ServerRequest request) {
        return Bodies.read(request, "link")
                .map(Body::complete)
                .flatMap(body -> openLink.open(new Token(body.text("link")), AcceptedLanguage.of(request)))
                .flatMap(entry -> answers.entry(entry, CREATED));
    }
}
