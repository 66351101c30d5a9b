package org.openwide.registration.application;

import org.openwide.registration.domain.AcceptingTerms;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.TermsLibrary;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Accepts the terms, and registers the patient. */
@Component
public class AcceptTerms {

    private final Steps steps;
    private final TermsLibrary library;

    AcceptTerms(Steps steps, TermsLibrary library) {
        this.steps = steps;
        this.library = library;
    }

    public Mono<Outcome> accept(Access access, String version) {
        return steps.take(access, AcceptingTerms.class, (accepting, now) -> accepting.accept(version, library, now));
    }
}
