package org.openwide.gateway.application;

import org.openwide.gateway.domain.Answer;
import org.openwide.gateway.domain.Caller;
import org.openwide.gateway.domain.Registration;
import org.openwide.gateway.domain.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows where a registration stands; that is something the patient did, so the session goes on. */
@Component
public class SeeRegistration {

    private final PatientApi api;

    SeeRegistration(PatientApi api) {
        this.api = api;
    }

    public Mono<Answer<Registration>> see(Session session, Caller caller) {
        return api.look(session, caller);
    }
}
