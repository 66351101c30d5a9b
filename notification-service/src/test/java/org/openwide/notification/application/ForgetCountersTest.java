package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.euros;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForgetCountersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final InMemoryDailyCounters counters = new InMemoryDailyCounters();
    private Instant now = NOW;
    private final ForgetCounters forget = new ForgetCounters(counters, () -> now);

    @Test
    void aWeekIsKept() {
        spend(TODAY.minusDays(7));
        spend(TODAY.minusDays(8));

        forget.forget().block();

        assertThat(counters.sum(TODAY.minusDays(7))).isPositive();
        assertThat(counters.sum(TODAY.minusDays(8))).isZero();
    }

    @Test
    void itIsDoneOnceADay() {
        forget.forget().block();
        spend(TODAY.minusDays(8));

        forget.forget().block();
        assertThat(counters.sum(TODAY.minusDays(8))).isPositive();

        now = now.plus(Duration.ofDays(1));
        forget.forget().block();
        assertThat(counters.sum(TODAY.minusDays(8))).isZero();
    }

    private void spend(LocalDate day) {
        counters.reserve(day, euros("0.10"), BigDecimal.TEN).block();
    }
}
