package org.openwide.registration.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.AccessEnd;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Session;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says whether an access token works and until when, and notes that it was used; the first time ends the one it replaces. */
@Component
public class CheckAccess {

    /** Uses that follow each other this fast count as one, and save a write each. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(1);

    private final Registrations registrations;
    private final Rules rules;
    private final InstantSource clock;

    CheckAccess(Registrations registrations, Rules rules, InstantSource clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.clock = clock;
    }

    /** When the token ends, its use noted; empty when it does not work. */
    public Mono<AccessEnd> use(Access access) {
        var now = clock.instant();
        return live(access, now).flatMap(session -> noted(access, session, now));
    }

    /** The same, though nobody used it: a page looked in the background. */
    public Mono<AccessEnd> look(Access access) {
        return live(access, clock.instant())
                .map(session -> session.end(rules.limits().sessions()));
    }

    private Mono<Session> live(Access access, Instant now) {
        return registrations
                .find(new Key.ById(access.id()))
                .mapNotNull(registration -> registration
                        .dossier()
                        .sessions()
                        .live(access.token(), rules.limits().sessions(), now)
                        .orElse(null));
    }

    private Mono<AccessEnd> noted(Access access, Session session, Instant now) {
        var limits = rules.limits().sessions();
        if (session.replaces().isPresent()) {
            return registrations
                    .decide(new Key.ById(access.id()), registration -> registration.takeUp(access.token(), now))
                    .thenReturn(session.seen(now).end(limits));
        }
        return now.isBefore(session.seenAt().plus(NOTED_EVERY))
                ? Mono.just(session.end(limits))
                : registrations
                        .touch(access.id(), access.token(), now)
                        .thenReturn(session.seen(now).end(limits));
    }
}
