package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.OK;

import org.openwide.registration.application.AcceptTerms;
import org.openwide.registration.application.ReadTerms;
import org.openwide.registration.domain.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Shows the terms and takes their acceptance. */
@Component
class TermsHandler {

    private final ReadTerms readTerms;
    private final AcceptTerms acceptTerms;
    private final Answers answers;

    TermsHandler(ReadTerms readTerms, AcceptTerms acceptTerms, Answers answers) {
        this.readTerms = readTerms;
        this.acceptTerms = acceptTerms;
        this.answers = answers;
    }

    Mono<ServerResponse> read(ServerRequest request) {
        var language = AcceptedLanguage.of(request).orElse(Language.ENGLISH);
        return readTerms
                .read(request.pathVariable("version"), language)
                .map(terms -> ServerResponse.ok()
                        .header(HttpHeaders.CONTENT_LANGUAGE, terms.language())
                        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                        .bodyValue(TermsText.of(terms)))
                .orElseGet(() -> answers.problem(Problem.of(ProblemCode.NOT_FOUND)));
    }

    Mono<ServerResponse> accept(ServerRequest request) {
        var access = RequireAccess.of(request);
        return Bodies.read(request, "version")
                .map(Body::complete)
                .flatMap(body -> acceptTerms.accept(access, body.text("version")))
                .flatMap(outcome -> answers.outcome(outcome, access, OK));
    }
}
