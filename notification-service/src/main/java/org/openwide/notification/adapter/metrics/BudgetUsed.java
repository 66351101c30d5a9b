package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openwide.notification.application.BudgetRules;
import org.openwide.notification.application.Budgets;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Money;
import reactor.core.publisher.Mono;

/** Which share of the day's money for texts is spent or reserved: 1 when no more may be. */
public final class BudgetUsed implements MeterBinder {

    private final Budgets budgets;
    private final BudgetRules rules;
    private final Money usual;
    private final InstantSource clock;
    private volatile double share;

    /** @param usual the limit as long as no operator said otherwise */
    public BudgetUsed(Budgets budgets, BudgetRules rules, Money usual, InstantSource clock) {
        this.budgets = budgets;
        this.rules = rules;
        this.usual = usual;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("openwide.texts.budget.used", this, used -> used.share)
                .baseUnit("ratio")
                .register(registry);
    }

    public Mono<Void> measure() {
        Instant now = clock.instant();
        var money = new BudgetName(BudgetKind.SPENDING_DAY, usual.currency().getCurrencyCode());
        Mono<BigDecimal> spent =
                budgets.look(money.at(now)).map(Budgets.Used::amount).defaultIfEmpty(BigDecimal.ZERO);
        Mono<BigDecimal> limit = rules.of(List.of(money))
                .map(decided ->
                        decided.getOrDefault(money, BudgetRule.none(money)).limitAt(now, usual.amount()));
        return Mono.zip(spent, limit)
                .doOnNext(both -> share = share(both.getT1(), both.getT2()))
                .then();
    }

    private static double share(BigDecimal spent, BigDecimal limit) {
        return limit.signum() > 0 ? spent.doubleValue() / limit.doubleValue() : 1;
    }
}
