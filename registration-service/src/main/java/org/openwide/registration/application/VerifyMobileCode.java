package org.openwide.registration.application;

import org.openwide.registration.domain.MobileCode;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.TakesMobileCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the code that the patient read from their phone. */
@Component
public class VerifyMobileCode {

    private final Steps steps;
    private final Rules rules;

    VerifyMobileCode(Steps steps, Rules rules) {
        this.steps = steps;
        this.rules = rules;
    }

    public Mono<Outcome> verify(Access access, MobileCode code) {
        return steps.take(
                access, TakesMobileCode.class, (waiting, now) -> waiting.enter(code, access.token(), rules, now));
    }
}
