package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.application.ReadTerms;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.TermsText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** Shows the terms, to be accepted. */
@Component
class TermsPage implements StepPage {

    private final ReadTerms terms;
    private final TermsHtml html;

    TermsPage(ReadTerms terms, TermsHtml html) {
        this.terms = terms;
        this.html = html;
    }

    @Override
    public JourneyPage page() {
        return JourneyPage.TERMS;
    }

    @Override
    public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        return terms.read(registration.terms().orElseThrow(), request.caller()).map(this::content);
    }

    private Map<String, Object> content(Answer<TermsText> answer) {
        return switch (answer) {
            case Answer.Given<TermsText>(var text) ->
                Map.of("version", text.version(), "termsLang", text.language(), "terms", html.of(text.text()));
            case Answer.Refused<TermsText> _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @Override
    public Command command(Form form) {
        return new Command.AcceptTerms(form.text("version"), PageLanguage.tagged(form.text("read")));
    }
}
