package org.openwide.registration.application;

import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.TakesMobileCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Texts a code again, on the way or to resume. */
@Component
public class ResendMobileCode {

    private final Steps steps;
    private final Rules rules;
    private final Fresh fresh;

    ResendMobileCode(Steps steps, Rules rules, Fresh fresh) {
        this.steps = steps;
        this.rules = rules;
        this.fresh = fresh;
    }

    public Mono<Outcome> resend(Access access) {
        var codeId = fresh.codeId();
        var noticeId = fresh.noticeId();
        return steps.take(
                access, TakesMobileCode.class, (waiting, now) -> waiting.resend(codeId, noticeId, rules, now));
    }
}
