package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.OK;

import org.openwide.registration.application.ConfirmEmail;
import org.openwide.registration.domain.Token;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes what the emailed link leads to. */
@Component
class EmailLinkHandler {

    private final ConfirmEmail confirmEmail;
    private final Answers answers;

    EmailLinkHandler(ConfirmEmail confirmEmail, Answers answers) {
        this.confirmEmail = confirmEmail;
        this.answers = answers;
    }

    Mono<ServerResponse> confirm(ServerRequest request) {
        return Bodies.read(request, "token", "password")
                .map(Body::complete)
                .flatMap(body -> confirmEmail.confirm(
                        new Token(body.text("token")), body.password("password"), AcceptedLanguage.of(request)))
                .flatMap(entry -> answers.entry(entry, OK));
    }
}
