package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;

class ForgetPastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InMemoryBudgets budgets = new InMemoryBudgets();
    private Instant now = NOW;
    private final ForgetPast forget =
            new ForgetPast(new InMemoryNotifications(), budgets, new InMemoryCodeTexts(), () -> now);

    @Test
    void aWeekIsKept() {
        spend(TODAY.minusDays(7));
        spend(TODAY.minusDays(8));

        forget.forget().block();

        assertThat(sum(TODAY.minusDays(7))).isPositive();
        assertThat(sum(TODAY.minusDays(8))).isZero();
    }

    @Test
    void itIsDoneOnceADay() {
        forget.forget().block();
        spend(TODAY.minusDays(8));

        forget.forget().block();
        assertThat(sum(TODAY.minusDays(8))).isPositive();

        now = now.plus(Duration.ofDays(1));
        forget.forget().block();
        assertThat(sum(TODAY.minusDays(8))).isZero();
    }

    private void spend(LocalDate day) {
        budgets.take(money(day), new BigDecimal("0.10"), BigDecimal.TEN).block();
    }

    private BigDecimal sum(LocalDate day) {
        return budgets.amount(money(day));
    }

    private static Budget money(LocalDate day) {
        return new BudgetName(BudgetKind.SPENDING_DAY, "EUR")
                .at(day.atTime(23, 0).toInstant(ZoneOffset.UTC));
    }
}
