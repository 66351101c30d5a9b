package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.application.ReadTerms;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Session;
import org.openwide.gateway.domain.TermsReceipt;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The receipt for the terms, as a file to keep. */
@Controller
class ReceiptController {

    private final ReadTerms terms;
    private final TermsHtml html;
    private final Words words;
    private final StopPages stops;

    ReceiptController(ReadTerms terms, TermsHtml html, Words words, StopPages stops) {
        this.terms = terms;
        this.html = html;
        this.words = words;
        this.stops = stops;
    }

    @GetMapping(PagePaths.RECEIPT)
    Mono<Rendering> receipt(PageRequest request) {
        return request.visitor()
                .session()
                .map(session -> receipt(request, session))
                .orElseGet(() -> stops.sessionEnded(request));
    }

    private Mono<Rendering> receipt(PageRequest request, Session session) {
        return terms.receipt(session, request.caller()).flatMap(answer -> switch (answer) {
            case Answer.Given<TermsReceipt>(var receipt) -> Mono.just(file(request, receipt));
            case Answer.Refused<TermsReceipt>(Refusal.Stopped stopped) -> stops.stopped(request, stopped);
            case Answer.Refused<TermsReceipt>(Refusal.Away away) -> stops.away(request, away);
            case Answer.Refused<TermsReceipt> _ -> Mono.just(Journey.to(JourneyPage.ROOT));
        });
    }

    private Rendering file(PageRequest request, TermsReceipt receipt) {
        var language = request.language();
        request.exchange()
                .getResponse()
                .getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(words.text(language, "receipt.file"))
                        .build());
        return Rendering.view("receipt")
                .model(Map.of(
                        "lang", language.tag(),
                        "practiceName", receipt.practice().name(),
                        "practicePhone", receipt.practice().phone(),
                        "version", receipt.terms().version(),
                        "termsLang", receipt.terms().language(),
                        "sha256", receipt.sha256(),
                        "date", words.date(language, receipt.acceptedAt()),
                        "time", words.time(language, receipt.acceptedAt()),
                        "terms", html.of(receipt.terms().text())))
                .build();
    }
}
