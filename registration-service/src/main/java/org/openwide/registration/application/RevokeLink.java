package org.openwide.registration.application;

import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a link that staff replaced or withdrew, and its registration with it. */
@Component
public class RevokeLink {

    private final Registrations registrations;

    RevokeLink(Registrations registrations) {
        this.registrations = registrations;
    }

    public Mono<Void> revoke(RegistrationId id, EndReason reason) {
        return registrations
                .decide(new Key.ById(id), registration -> registration.revoke(reason))
                .map(noted -> true)
                .switchIfEmpty(registrations.keepOut(id).thenReturn(true))
                .then();
    }
}
