package org.openwide.notification.application;

import java.time.InstantSource;
import java.util.Optional;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetDecision.Act;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import reactor.core.publisher.Mono;

/** Gives a budget another limit for a time, as an operator wants it. */
public final class RaiseBudget {

    private final BudgetRules rules;
    private final InstantSource clock;

    public RaiseBudget(BudgetRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @param by the operator, as the audit names them */
    public Mono<Void> raise(BudgetName name, BudgetRule.Raised more, String by) {
        return rules.decide(
                        name,
                        rule -> Optional.of(BudgetDecision.by(
                                by, clock.instant(), Act.RAISED, rule, rule.raisedTo(more), more.note())))
                .then();
    }
}
