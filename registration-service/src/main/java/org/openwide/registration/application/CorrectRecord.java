package org.openwide.registration.application;

import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Expected;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Matches against the record as staff corrected it, from now on. */
@Component
public class CorrectRecord {

    private final Registrations registrations;

    CorrectRecord(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Takes up a correction, unless a later one was heard of before. */
    public Mono<Void> correct(RegistrationId id, Expected corrected, long sequence) {
        return registrations
                .decide(new Key.ById(id), registration -> registration.correct(corrected, sequence))
                .then();
    }
}
