package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.Share;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Budgets in memory. */
final class InMemoryBudgets implements Budgets {

    final List<BudgetReached> told = new ArrayList<>();
    private final Map<String, Used> used = new HashMap<>();
    private int failures;

    /** Fails to take the next texts. */
    void fail(int times) {
        failures = times;
    }

    @Override
    public Mono<Used> take(Budget budget, BigDecimal amount, BigDecimal limit) {
        return Mono.defer(() -> {
            if (failures > 0) {
                failures--;
                return Mono.error(new IllegalStateException("away"));
            }
            return Mono.justOrEmpty(takeNow(budget, amount, limit));
        });
    }

    private synchronized Optional<Used> takeNow(Budget budget, BigDecimal amount, BigDecimal limit) {
        Used before = get(budget);
        return before.amount().add(amount).compareTo(limit) > 0 ? Optional.empty() : Optional.of(add(before, amount));
    }

    @Override
    public Mono<Used> look(Budget budget) {
        return Mono.fromSupplier(() -> used.get(budget.toString()));
    }

    @Override
    public Mono<Void> correct(Budget budget, BigDecimal difference) {
        return Mono.fromRunnable(() -> addNow(budget, difference));
    }

    private synchronized void addNow(Budget budget, BigDecimal difference) {
        if (used.containsKey(budget.toString())) {
            add(get(budget), difference);
        }
    }

    @Override
    public Mono<Boolean> tell(BudgetReached reached) {
        return Mono.fromSupplier(() -> tellNow(reached));
    }

    private static boolean isTold(Used before, BudgetReached reached) {
        BigDecimal limit = before.told().get(reached.share());
        return limit != null && limit.compareTo(reached.limit()) == 0;
    }

    private synchronized boolean tellNow(BudgetReached reached) {
        Used before = used.get(reached.budget().toString());
        if (before == null || isTold(before, reached)) {
            return false;
        }
        Map<Share, BigDecimal> shares = new HashMap<>(before.told());
        shares.put(reached.share(), reached.limit());
        used.put(reached.budget().toString(), new Used(before.budget(), before.amount(), shares));
        if (reached.budget().kind().isToldToOthers()) {
            told.add(reached);
        }
        return true;
    }

    @Override
    public Flux<Used> in(Collection<String> periods, int limit) {
        return Flux.defer(() -> Flux.fromStream(List.copyOf(used.values()).stream()
                .filter(one -> periods.contains(one.budget().period()))
                .filter(one -> one.budget().kind() != BudgetKind.NUMBER_DAY
                        || !one.told().isEmpty())
                .limit(limit)));
    }

    @Override
    public Mono<Void> forgetBefore(Instant end) {
        return Mono.fromRunnable(
                () -> used.values().removeIf(one -> one.budget().end().isBefore(end)));
    }

    BigDecimal amount(Budget budget) {
        return get(budget).amount();
    }

    private synchronized Used get(Budget budget) {
        return used.getOrDefault(budget.toString(), new Used(budget, BigDecimal.ZERO, Map.of()));
    }

    private Used add(Used before, BigDecimal amount) {
        Used after = new Used(before.budget(), before.amount().add(amount), before.told());
        used.put(before.budget().toString(), after);
        return after;
    }
}
