package org.openwide.gateway.application;

import java.util.ArrayList;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.FieldError;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Spends the link of the email with the password; what was left out costs no try. */
@Component
public class ConfirmEmail {

    private final PatientApi api;

    ConfirmEmail(PatientApi api) {
        this.api = api;
    }

    public Mono<Answer<Registration>> confirm(PastedLink link, String password, Caller caller) {
        var missing = new ArrayList<FieldError>();
        if (link.text().isEmpty()) {
            missing.add(new FieldError("link", "required"));
        }
        if (password.isEmpty()) {
            missing.add(new FieldError("password", "required"));
        }
        return missing.isEmpty()
                ? api.confirmEmail(link, password, caller)
                : Mono.just(new Answer.Refused<>(new Refusal.Invalid(missing)));
    }
}
