package org.openwide.registration.application;

import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registered;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows what the patient accepted, to keep. */
@Component
public class ReadReceipt {

    private final Steps steps;

    ReadReceipt(Steps steps) {
        this.steps = steps;
    }

    public Mono<Outcome> read(Access access) {
        return steps.take(access, Registered.class, (registered, _) -> registered.receiptFor(access.token()));
    }
}
