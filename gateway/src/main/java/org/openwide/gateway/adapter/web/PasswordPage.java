package org.openwide.gateway.adapter.web;

import java.util.Map;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for a password. What was typed is never sent back. */
@Component
class PasswordPage implements StepPage {

    @Override
    public JourneyPage page() {
        return JourneyPage.PASSWORD;
    }

    /** The address stands on the page so that a password store keeps it with the password. */
    @Override
    public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        return Mono.just(Map.of("username", registration.details().email().orElse("")));
    }

    @Override
    public Command command(Form form) {
        return new Command.CreatePassword(form.text("password"));
    }
}
