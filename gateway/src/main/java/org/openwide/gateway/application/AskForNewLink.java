package org.openwide.gateway.application;

import java.util.Optional;
import org.openwide.gateway.application.PatientApi.NewLinkRequested;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the practice for a new link: for the link at hand, or else for the registration that the browser holds. */
@Component
public class AskForNewLink {

    private final PatientApi api;

    AskForNewLink(PatientApi api) {
        this.api = api;
    }

    public Mono<Answer<NewLinkRequested>> ask(PastedLink link, Optional<Session> session, Caller caller) {
        if (!link.text().isEmpty()) {
            return api.askForNewLink(link, caller);
        }
        return session.map(held -> api.askForNewLink(held, caller))
                .orElseGet(() -> Mono.just(new Answer.Refused<>(Refusal.Invalid.missing("link"))));
    }
}
