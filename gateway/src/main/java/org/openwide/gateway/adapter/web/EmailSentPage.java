package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says where the email went, and what to do when it doesn't arrive. */
@Component
class EmailSentPage implements StepPage {

    private final SentContent sent;

    EmailSentPage(SentContent sent) {
        this.sent = sent;
    }

    @Override
    public JourneyPage page() {
        return JourneyPage.EMAIL_SENT;
    }

    @Override
    public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        return Mono.just(registration
                .email()
                .map(email -> sent.of(page(), email, request))
                .orElseGet(Map::of));
    }

    @Override
    public Command command(Form form) {
        return new Command.SendEmail();
    }
}
