package org.openwide.registration.application;

import org.openwide.registration.domain.DetailsForm;
import org.openwide.registration.domain.Identifying;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.TypedDetails;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes some of the details, as the patient types them one after another. */
@Component
public class AddDetails {

    private final Steps steps;
    private final DetailsForm form;

    AddDetails(Steps steps, DetailsForm form) {
        this.steps = steps;
        this.form = form;
    }

    public Mono<Outcome> add(Access access, TypedDetails typed) {
        return steps.take(access, Identifying.class, (identifying, now) -> identifying.add(typed, form, now));
    }
}
