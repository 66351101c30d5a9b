package org.openwide.registration.application;

import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a further access token for the rest of a session: who knew the earlier one before a proof is left behind. */
@Component
public class RenewAccess {

    private final Registrations registrations;
    private final Rules rules;
    private final Fresh fresh;
    private final InstantSource clock;

    RenewAccess(Registrations registrations, Rules rules, Fresh fresh, InstantSource clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** The earlier token works until the further one is used, so that a lost answer signs nobody out. */
    public Mono<Entry> renew(Access access) {
        var further = fresh.token();
        return registrations
                .<Outcome>decide(
                        new Key.ById(access.id()),
                        registration -> registration
                                .in(access.language())
                                .renewAccess(access.token(), further.hash(), rules.limits(), clock.instant()))
                .defaultIfEmpty(AccessTokenInvalid.unknown())
                .map(outcome -> new Entry(outcome, further));
    }
}
