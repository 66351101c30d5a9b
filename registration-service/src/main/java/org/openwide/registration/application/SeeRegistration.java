package org.openwide.registration.application;

import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the patient where the registration stands. */
@Component
public class SeeRegistration {

    private final Registrations registrations;
    private final Rules rules;
    private final InstantSource clock;

    SeeRegistration(Registrations registrations, Rules rules, InstantSource clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.clock = clock;
    }

    public Mono<Outcome> see(Access access) {
        return registrations
                .<Outcome>decide(
                        new Key.ById(access.id()),
                        registration -> registration.see(access.token(), rules.limits(), clock.instant()))
                .defaultIfEmpty(AccessTokenInvalid.unknown());
    }
}
