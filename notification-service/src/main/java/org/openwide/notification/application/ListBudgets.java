package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Share;
import org.openwide.notification.domain.Span;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows operators what is used of each budget now, and what was decided about it. */
public final class ListBudgets {

    private static final int MOST = 5_000;

    private final Allowance.Stores stores;
    private final TextLimits limits;
    private final InstantSource clock;

    public ListBudgets(Allowance.Stores stores, TextLimits limits, InstantSource clock) {
        this.stores = stores;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * One budget now.
     *
     * @param share empty while less than half is used
     * @param raised an operator's limit, while it holds
     */
    public record Line(
            Budget budget,
            BigDecimal limit,
            BigDecimal used,
            Optional<Share> share,
            Optional<BudgetRule.Raised> raised) {}

    /** Where nothing is sent now. */
    public record StoppedPrefix(String prefix, BudgetRule.Stop stop) {}

    /** What is used, and what was decided. */
    public record Overview(List<Line> budgets, List<StoppedPrefix> stopped) {}

    public Mono<Overview> list() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return stores.rules()
                    .all(MOST)
                    .collectMap(BudgetRule::name)
                    .flatMap(rules -> used(rules, now)
                            .map(used -> line(used.budget(), used.amount(), rules, now))
                            .filter(ListBudgets::isShown)
                            .distinct(line -> line.budget().name())
                            .sort(Comparator.comparing(line -> line.budget().toString()))
                            .collectList()
                            .map(lines -> new Overview(lines, stopped(rules, now))));
        });
    }

    /** Those that are used now, and those that somebody raised, used or not. */
    private Flux<Budgets.Used> used(Map<BudgetName, BudgetRule> rules, Instant now) {
        List<String> periods = Stream.of(Span.HOUR, Span.DAY, Span.MONTH)
                .map(span -> span.period(now))
                .toList();
        return stores.budgets()
                .in(periods, MOST)
                .concatWith(Flux.fromIterable(rules.values())
                        .filter(rule -> rule.raisedAt(now) != null)
                        .map(rule -> rule.name().at(now))
                        .concatMap(budget -> stores.budgets()
                                .look(budget)
                                .defaultIfEmpty(new Budgets.Used(budget, BigDecimal.ZERO, Map.of()))));
    }

    private Line line(Budget budget, BigDecimal used, Map<BudgetName, BudgetRule> rules, Instant now) {
        BudgetRule rule = rules.getOrDefault(budget.name(), BudgetRule.none(budget.name()));
        BigDecimal limit = rule.limitAt(now, limits.of(budget.kind()));
        return new Line(budget, limit, used, Share.of(used, limit), Optional.ofNullable(rule.raisedAt(now)));
    }

    /** There are as many numbers as patients; those that are texted a lot are few. */
    private static boolean isShown(Line line) {
        return line.budget().kind() != BudgetKind.NUMBER_DAY
                || line.share().isPresent()
                || line.raised().isPresent();
    }

    private static List<StoppedPrefix> stopped(Map<BudgetName, BudgetRule> rules, Instant now) {
        return rules.values().stream()
                .flatMap(rule ->
                        Optional.ofNullable(rule.stopAt(now))
                                .map(stop -> new StoppedPrefix(rule.name().key(), stop))
                                .stream())
                .sorted(Comparator.comparing(StoppedPrefix::prefix))
                .toList();
    }
}
