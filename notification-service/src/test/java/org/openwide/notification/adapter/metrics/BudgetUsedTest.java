package org.openwide.notification.adapter.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.euros;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.BudgetRules;
import org.openwide.notification.application.Budgets;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import reactor.core.publisher.Mono;

class BudgetUsedTest {

    private static final BudgetName MONEY = new BudgetName(BudgetKind.SPENDING_DAY, "EUR");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Budgets budgets = mock(Budgets.class);
    private final BudgetRules rules = mock(BudgetRules.class);

    @Test
    void isTheShareOfWhatMayBeSpentToday() {
        spent("5");
        when(rules.of(any())).thenReturn(Mono.just(Map.of()));

        assertThat(measured()).isEqualTo(0.25);
    }

    @Test
    void goesByTheLimitThatAnOperatorRaised() {
        spent("10");
        var raised = new BudgetRule.Raised(new BigDecimal("40"), NOW.plusSeconds(60), "a busy day");
        when(rules.of(any()))
                .thenReturn(Mono.just(Map.of(MONEY, BudgetRule.none(MONEY).raisedTo(raised))));

        assertThat(measured()).isEqualTo(0.25);
    }

    private void spent(String amount) {
        var used = new Budgets.Used(MONEY.at(NOW), new BigDecimal(amount), Map.of());
        when(budgets.look(MONEY.at(NOW))).thenReturn(Mono.just(used));
    }

    private double measured() {
        var used = new BudgetUsed(budgets, rules, euros("20"), () -> NOW);
        used.bindTo(meters);
        used.measure().block();
        return meters.get("openwide.texts.budget.used").gauge().value();
    }
}
