package org.openwide.registration.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says whether an access token works, and notes that it was used. */
@Component
public class CheckAccess {

    /** Uses that follow each other this fast count as one: the idle time need not be kept to the second. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(10);

    private final Registrations registrations;
    private final Rules rules;
    private final InstantSource clock;

    CheckAccess(Registrations registrations, Rules rules, InstantSource clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.clock = clock;
    }

    public Mono<Boolean> check(Access access) {
        var now = clock.instant();
        return registrations
                .find(new Key.ById(access.id()))
                .mapNotNull(registration -> registration
                        .dossier()
                        .sessions()
                        .live(access.token(), rules.limits().sessions(), now)
                        .orElse(null))
                .flatMap(session -> noted(access, session, now).thenReturn(true))
                .defaultIfEmpty(false);
    }

    private Mono<Void> noted(Access access, Session session, Instant now) {
        return now.isBefore(session.seenAt().plus(NOTED_EVERY))
                ? Mono.empty()
                : registrations.touch(access.id(), access.token(), now);
    }
}
