package org.openwide.notification.application;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was decided about budgets, with its audit. Signals an error when the database is away. */
public interface BudgetRules {

    /** Of these, those that something was ever decided about. */
    Mono<Map<BudgetName, BudgetRule>> of(Collection<BudgetName> names);

    /** All that something was ever decided about, at most so many. */
    Flux<BudgetRule> all(int limit);

    /**
     * Decides about one, and keeps the decision with its audit entry and event, or nothing. Runs again when someone
     * else's was kept first; it must not have effects. Empty when it leaves all as it is.
     */
    Mono<BudgetDecision> decide(BudgetName name, Function<BudgetRule, Optional<BudgetDecision>> decision);

    /** What was decided, the latest first. */
    Flux<BudgetDecision.Entry> audit(int limit);
}
