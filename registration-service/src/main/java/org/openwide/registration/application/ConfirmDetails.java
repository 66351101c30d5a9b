package org.openwide.registration.application;

import org.openwide.registration.domain.ConfirmingDetails;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Matches the details that the patient confirmed, and texts a code. */
@Component
public class ConfirmDetails {

    private final Steps steps;
    private final Rules rules;
    private final Fresh fresh;

    ConfirmDetails(Steps steps, Rules rules, Fresh fresh) {
        this.steps = steps;
        this.rules = rules;
        this.fresh = fresh;
    }

    public Mono<Outcome> confirm(Access access) {
        var codeId = fresh.codeId();
        var noticeId = fresh.noticeId();
        return steps.take(
                access, ConfirmingDetails.class, (confirming, now) -> confirming.confirm(codeId, noticeId, rules, now));
    }
}
