package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.EUR;
import static org.openwide.notification.domain.Fixtures.euros;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** What every keeper of the day's counters does. */
public abstract class DailyCountersContract {

    private static final BigDecimal LIMIT = new BigDecimal("1.00");

    private final LocalDate day =
            LocalDate.of(2026, 1, 1).plusDays(UUID.randomUUID().hashCode() & 0xffff);
    private final String practice = "p-" + UUID.randomUUID();

    protected abstract DailyCounters counters();

    @Test
    void aPracticeCountsUpToItsLimitAndNoFurther() {
        assertThat(counters().countText(practice, day, 2).block()).isTrue();
        assertThat(counters().countText(practice, day, 2).block()).isTrue();
        assertThat(counters().countText(practice, day, 2).block()).isFalse();
        assertThat(counters().countText(practice, day.plusDays(1), 2).block()).isTrue();
        assertThat(counters().countText("another-" + practice, day, 2).block()).isTrue();
    }

    @Test
    void of40RacersExactlyAsManyCountAsMay() {
        Long counted = Flux.range(0, 40)
                .flatMap(_ -> counters().countText(practice, day, 7), 40)
                .filter(yes -> yes)
                .count()
                .block();

        assertThat(counted).isEqualTo(7);
    }

    @Test
    void moneyIsReservedUpToItsLimitAndNoFurther() {
        assertThat(counters().reserve(day, euros("0.60"), LIMIT).block()).isEqualByComparingTo("0.60");
        assertThat(counters().reserve(day, euros("0.60"), LIMIT).blockOptional())
                .isEmpty();
        assertThat(counters().reserve(day, euros("0.40"), LIMIT).block()).isEqualByComparingTo("1.00");
        assertThat(counters().reserve(day, euros("0.01"), LIMIT).blockOptional())
                .isEmpty();
    }

    @Test
    void of40RacersNoneOverspends() {
        Long granted = Flux.range(0, 40)
                .flatMap(_ -> counters().reserve(day, euros("0.10"), LIMIT), 40)
                .count()
                .block();

        assertThat(granted).isEqualTo(10);
    }

    @Test
    void whatWasReservedIsCorrectedToTheLastDigit() {
        counters().reserve(day, euros("0.10"), LIMIT).block();

        counters().correct(day, EUR, new BigDecimal("-0.05879999")).block();

        assertThat(counters().reserve(day, euros("0.00000001"), LIMIT).block()).isEqualByComparingTo("0.04120002");
    }

    @Test
    void ofAllWhoSeeThatHalfIsSpentOneTellsOfItEachDay() {
        counters().reserve(day, euros("0.60"), LIMIT).block();
        counters().reserve(day.plusDays(1), euros("0.60"), LIMIT).block();

        Long tellers = Flux.range(0, 20)
                .flatMap(_ -> counters().tellOfHalf(day, EUR), 20)
                .filter(first -> first)
                .count()
                .block();

        assertThat(tellers).isEqualTo(1);
        assertThat(counters().tellOfHalf(day.plusDays(1), EUR).block()).isTrue();
    }

    @Test
    void whatIsLongPastIsForgottenAndNothingElse() {
        LocalDate past = day.minusDays(1);
        counters().countText(practice, past, 1).block();
        counters().reserve(past, euros("1.00"), LIMIT).block();
        counters().countText(practice, day, 1).block();
        counters().reserve(day, euros("1.00"), LIMIT).block();

        counters().forgetBefore(day).block();

        assertThat(counters().countText(practice, past, 1).block()).isTrue();
        assertThat(counters().reserve(past, euros("1.00"), LIMIT).block()).isNotNull();
        assertThat(counters().countText(practice, day, 1).block()).isFalse();
        assertThat(counters().reserve(day, euros("1.00"), LIMIT).blockOptional())
                .isEmpty();
    }

    @Test
    void nothingIsReservedThatIsOverTheLimitByItself() {
        assertThat(counters().reserve(day, euros("1.01"), LIMIT).blockOptional())
                .isEmpty();
    }
}
