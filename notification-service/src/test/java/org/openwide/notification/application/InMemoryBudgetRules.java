package org.openwide.notification.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.BudgetRule;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rules in memory. */
final class InMemoryBudgetRules implements BudgetRules {

    final List<BudgetReached> told = new ArrayList<>();
    private final Map<BudgetName, BudgetRule> rules = new HashMap<>();
    private final List<BudgetDecision.Entry> entries = new ArrayList<>();

    @Override
    public Mono<Map<BudgetName, BudgetRule>> of(Collection<BudgetName> names) {
        return all(Integer.MAX_VALUE)
                .filter(rule -> names.contains(rule.name()))
                .collectMap(BudgetRule::name);
    }

    @Override
    public Flux<BudgetRule> all(int limit) {
        return Flux.defer(() -> Flux.fromIterable(List.copyOf(rules.values())).take(limit));
    }

    @Override
    public Mono<BudgetDecision> decide(BudgetName name, Function<BudgetRule, Optional<BudgetDecision>> decision) {
        return Mono.fromSupplier(() -> decideNow(name, decision)).flatMap(Mono::justOrEmpty);
    }

    private synchronized Optional<BudgetDecision> decideNow(
            BudgetName name, Function<BudgetRule, Optional<BudgetDecision>> decision) {
        var decided = decision.apply(rules.getOrDefault(name, BudgetRule.none(name)));
        decided.ifPresent(it -> {
            rules.put(name, it.next());
            entries.add(it.entry());
            it.told().ifPresent(told::add);
        });
        return decided;
    }

    @Override
    public Flux<BudgetDecision.Entry> audit(int limit) {
        return Flux.defer(() -> Flux.fromStream(entries.stream()
                .sorted(Comparator.comparing(BudgetDecision.Entry::at).reversed())
                .limit(limit)));
    }
}
