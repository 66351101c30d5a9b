package org.openwide.gateway.adapter.web;

import java.util.HashMap;
import java.util.Map;
import org.openwide.gateway.domain.Command;
import org.openwide.gateway.domain.JourneyPage;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Step;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks for the code that was texted. */
@Component
class CodePage implements StepPage {

    private final SentContent sent;

    CodePage(SentContent sent) {
        this.sent = sent;
    }

    @Override
    public JourneyPage page() {
        return JourneyPage.CODE;
    }

    @Override
    public Mono<Map<String, Object>> content(PageRequest request, Registration registration, Form typed) {
        var content = new HashMap<String, Object>();
        registration.text().ifPresent(text -> content.putAll(sent.of(page(), text, request)));
        content.put("code", typed.text("code"));
        content.put("canChange", registration.step() == Step.MOBILE_CODE);
        return Mono.just(content);
    }

    @Override
    public Command command(Form form) {
        return new Command.EnterCode(form.text("code"));
    }
}
