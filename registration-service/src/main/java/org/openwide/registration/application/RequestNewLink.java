package org.openwide.registration.application;

import java.time.Duration;
import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Token;
import org.openwide.registration.domain.TokenHash;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the practice for a new link, where this one helps no more. */
@Component
public class RequestNewLink {

    /** No answer comes sooner, so that it does not tell whether there is such a link. */
    private static final Duration NO_SOONER = Duration.ofMillis(150);

    private final Registrations registrations;
    private final Rules rules;
    private final InstantSource clock;

    RequestNewLink(Registrations registrations, Rules rules, InstantSource clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.clock = clock;
    }

    /** Asks with the link itself, or an emailed one; it makes no difference to the answer whether there is one. */
    public Mono<Void> by(Token link) {
        return Mono.when(link.wellFormed() ? asked(link.hash()) : Mono.empty(), Mono.delay(NO_SOONER));
    }

    private Mono<Noted> asked(TokenHash link) {
        return asked(new Key.ByLink(link)).switchIfEmpty(Mono.defer(() -> asked(new Key.ByEmailLink(link))));
    }

    private Mono<Noted> asked(Key key) {
        return registrations.decide(key, registration -> registration.requestNewLink(clock.instant()));
    }

    /** Asks with an access token, wherever the registration stands. */
    public Mono<Outcome> by(Access access) {
        return registrations
                .<Outcome>decide(
                        new Key.ById(access.id()),
                        registration -> registration.requestNewLink(access.token(), rules.limits(), clock.instant()))
                .defaultIfEmpty(AccessTokenInvalid.unknown());
    }
}
