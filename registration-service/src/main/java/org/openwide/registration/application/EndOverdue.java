package org.openwide.registration.application;

import java.time.InstantSource;
import org.openwide.registration.application.Registrations.Key;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends registrations whose link expired while nobody looked. */
@Component
public class EndOverdue {

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
                .concatMap(id -> registrations.decide(new Key.ById(id), registration -> registration.expire(now)))
                .count();
    }
}
