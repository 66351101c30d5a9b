package org.openwide.registration.application;

import org.openwide.registration.domain.DetailsForm;
import org.openwide.registration.domain.Identifying;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.TypedDetails;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the details that the patient typed. */
@Component
public class SubmitDetails {

    private final Steps steps;
    private final DetailsForm form;

    SubmitDetails(Steps steps, DetailsForm form) {
        this.steps = steps;
        this.form = form;
    }

    public Mono<Outcome> submit(Access access, TypedDetails typed) {
        return steps.take(access, Identifying.class, (identifying, now) -> identifying.submit(typed, form, now));
    }
}
