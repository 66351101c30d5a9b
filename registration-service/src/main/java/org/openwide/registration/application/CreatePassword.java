package org.openwide.registration.application;

import org.openwide.registration.domain.CreatingPassword;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Password;
import org.openwide.registration.domain.PasswordCreation.Unacceptable;
import org.openwide.registration.domain.PasswordHash;
import org.openwide.registration.domain.Rules;
import org.openwide.registration.domain.Seen;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets the patient's password, if it is hard enough to guess, and emails the link. */
@Component
public class CreatePassword {

    private final Steps steps;
    private final PasswordWork work;
    private final Rules rules;
    private final Fresh fresh;

    CreatePassword(Steps steps, PasswordWork work, Rules rules, Fresh fresh) {
        this.steps = steps;
        this.work = work;
        this.rules = rules;
        this.fresh = fresh;
    }

    /** Looks before it hashes, so that a step out of order costs nothing. */
    public Mono<Outcome> create(Access access, Password password) {
        return steps.take(access, CreatingPassword.class, (creating, now) -> new Seen(creating))
                .flatMap(outcome -> outcome instanceof Seen(CreatingPassword creating)
                        ? judged(access, creating, password)
                        : Mono.just(outcome));
    }

    private Mono<Outcome> judged(Access access, CreatingPassword creating, Password password) {
        return work.objections(password, creating.details())
                .flatMap(objections -> objections.isEmpty()
                        ? work.hash(password).flatMap(hash -> created(access, hash))
                        : Mono.just(new Unacceptable(objections)));
    }

    private Mono<Outcome> created(Access access, PasswordHash hash) {
        var token = fresh.token();
        var noticeId = fresh.noticeId();
        return steps.take(
                access, CreatingPassword.class, (creating, now) -> creating.create(hash, token, noticeId, rules, now));
    }
}
