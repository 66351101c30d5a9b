package org.openwide.registration.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Standing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes steps on a registration on behalf of whoever holds an access token: the one gate before all of them. */
@Component
class Steps {

    private final Registrations registrations;
    private final Rules rules;
    private final InstantSource clock;

    Steps(Registrations registrations, Rules rules, InstantSource clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.clock = clock;
    }

    /** Takes a step, if the token works and the registration stands where it can be taken. */
    <S extends Standing> Mono<Outcome> take(
            Access access, Class<S> from, BiFunction<S, Instant, ? extends Outcome> step) {
        return registrations
                .<Outcome>decide(new Key.ById(access.id()), registration -> {
                    var now = clock.instant();
                    return registration
                            .in(access.language())
                            .step(access.token(), rules.limits(), now, from, standing -> step.apply(standing, now));
                })
                .defaultIfEmpty(AccessTokenInvalid.unknown());
    }
}
