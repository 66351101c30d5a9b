package org.openwide.notification.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetDecision.Act;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import reactor.core.publisher.Mono;

/** Goes back to the settings: an operator's limit ends, and a prefix is no longer stopped. */
public final class LiftBudget {

    private final BudgetRules rules;
    private final InstantSource clock;

    public LiftBudget(BudgetRules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Leaves no trace where the settings hold already.
     *
     * @param by the operator, as the audit names them
     */
    public Mono<Void> lift(BudgetName name, String by) {
        return Mono.defer(() -> rules.decide(name, rule -> back(rule, by, clock.instant())))
                .then();
    }

    private static Optional<BudgetDecision> back(BudgetRule rule, String by, Instant now) {
        return rule.isSpecialAt(now)
                ? Optional.of(BudgetDecision.by(by, now, Act.LIFTED, rule, rule.back(now), null))
                : Optional.empty();
    }
}
