package org.openwide.gateway.application;

import java.util.Optional;
import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens a registration link; where the browser goes on with it already, nothing that was typed is lost. */
@Component
public class OpenLink {

    private final PatientApi api;

    OpenLink(PatientApi api) {
        this.api = api;
    }

    /** @param begun the session that this very link began in this browser */
    public Mono<Answer<Registration>> open(PastedLink link, Optional<Session> begun, Caller caller) {
        if (link.text().isEmpty()) {
            return Mono.just(new Answer.Refused<>(Refusal.Invalid.missing("link")));
        }
        return begun.map(session -> goOn(link, session, caller)).orElseGet(() -> api.open(link, caller));
    }

    private Mono<Answer<Registration>> goOn(PastedLink link, Session session, Caller caller) {
        return api.look(session, caller).flatMap(answer -> switch (answer) {
            case Answer.Given<Registration>(var registration) ->
                registration.step().goesOn() ? Mono.just(answer) : api.open(link, caller);
            case Answer.Refused<Registration>(Refusal.Away _) -> Mono.just(answer);
            case Answer.Refused<Registration> _ -> api.open(link, caller);
        });
    }
}
