package org.openwide.registration.application;

import java.time.Instant;
import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.RegistrationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends registrations whose link expired while nobody looked. */
@Component
public class EndOverdue {

    private static final Logger LOG = LoggerFactory.getLogger(EndOverdue.class);
    private static final int AT_ONCE = 100;

    private final Registrations registrations;
    private final InstantSource clock;

    EndOverdue(Registrations registrations, InstantSource clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** How many were ended. */
    public Mono<Long> end() {
        var now = clock.instant();
        return registrations
                .overdue(now, AT_ONCE)
                .concatMap(id -> ended(id, now))
                .count();
    }

    /** One that cannot be ended keeps no other from it. */
    private Mono<Noted> ended(RegistrationId id, Instant now) {
        return registrations
                .decide(new Key.ById(id), registration -> registration.expire(now))
                .onErrorResume(failure -> Mono.fromRunnable(() -> LOG.warn(
                        "overdue registration {} waits to be ended: {}",
                        id,
                        failure.getClass().getName())));
    }
}
