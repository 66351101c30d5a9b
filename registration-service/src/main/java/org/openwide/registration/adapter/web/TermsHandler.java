package org.openwide.registration.adapter.web;

import static org.springframework.http.HttpStatus.OK;

import org.openwide.registration.application.AcceptTerms;
import org.openwide.registration.application.ReadReceipt;
import org.openwide.registration.application.ReadTerms;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Refusal;
import org.openwide.registration.domain.Registered;
import org.openwide.registration.domain.Seen;
import org.springframework.http.CacheControl;
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
    private final ReadReceipt readReceipt;
    private final Answers answers;

    TermsHandler(ReadTerms readTerms, AcceptTerms acceptTerms, ReadReceipt readReceipt, Answers answers) {
        this.readTerms = readTerms;
        this.acceptTerms = acceptTerms;
        this.readReceipt = readReceipt;
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

    Mono<ServerResponse> receipt(ServerRequest request) {
        return readReceipt.read(RequireAccess.of(request)).flatMap(this::receipt);
    }

    private Mono<ServerResponse> receipt(Outcome outcome) {
        return switch (outcome) {
            case Refusal refusal -> answers.problem(Problems.of(refusal));
            case Seen(Registered registered) ->
                ServerResponse.ok().cacheControl(CacheControl.noStore()).bodyValue(receipt(registered));
            default -> throw new IllegalStateException("only who has registered has a receipt");
        };
    }

    private ReceiptView receipt(Registered registered) {
        var receipt = registered.account().receipt();
        var language = Language.of(receipt.language()).orElseThrow();
        return ReceiptView.of(
                registered, readTerms.read(receipt.version(), language).orElseThrow());
    }
}
