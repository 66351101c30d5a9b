package org.openwide.gateway.application;

import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.PastedLink;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.Registration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens a registration link. */
@Component
public class OpenLink {

    private final PatientApi api;

    OpenLink(PatientApi api) {
        this.api = api;
    }

    public Mono<Answer<Registration>> open(PastedLink link, Caller caller) {
        return link.text().isEmpty()
                ? Mono.just(new Answer.Refused<>(Refusal.Invalid.missing("link")))
                : api.open(link, caller);
    }
}
