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
            return Mono.zip(
                    stores.budgets().in(periods(now), MOST).collectList(),
                    stores.rules().all(MOST).collectMap(BudgetRule::name),
                    (used, rules) -> overview(used, rules, now));
        });
    }

    private static List<String> periods(Instant now) {
        return Stream.of(Span.HOUR, Span.DAY, Span.MONTH)
                .map(span -> span.period(now))
                .toList();
    }

    private Overview overview(List<Budgets.Used> used, Map<BudgetName, BudgetRule> rules, Instant now) {
        List<Line> lines = used.stream()
                .map(one -> line(one.budget(), one.amount(), rules, now))
                .filter(ListBudgets::isShown)
                .sorted(Comparator.comparing(line -> line.budget().toString()))
                .toList();
        List<Line> unused = rules.values().stream()
                .filter(rule -> rule.raisedAt(now) != null)
                .filter(rule ->
                        lines.stream().noneMatch(line -> line.budget().name().equals(rule.name())))
                .map(rule -> line(rule.name().at(now), BigDecimal.ZERO, rules, now))
                .sorted(Comparator.comparing(line -> line.budget().toString()))
                .toList();
        return new Overview(Stream.concat(lines.stream(), unused.stream()).toList(), stopped(rules, now));
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
