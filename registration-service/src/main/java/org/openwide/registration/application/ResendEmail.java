package org.openwide.registration.application;

import org.openwide.registration.domain.ConfirmingEmail;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Emails a new link, which ends the earlier one. */
@Component
public class ResendEmail {

    private final Steps steps;
    private final Rules rules;
    private final Fresh fresh;

    ResendEmail(Steps steps, Rules rules, Fresh fresh) {
        this.steps = steps;
        this.rules = rules;
        this.fresh = fresh;
    }

    public Mono<Outcome> resend(Access access) {
        var token = fresh.token();
        var noticeId = fresh.noticeId();
        return steps.take(
                access, ConfirmingEmail.class, (confirming, now) -> confirming.resend(token, noticeId, rules, now));
    }
}
