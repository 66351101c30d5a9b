package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.A_CAUSE;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.Share;
import reactor.core.publisher.Flux;

/** What every keeper of budgets does. */
public abstract class BudgetsContract {

    private static final BigDecimal ONE = BigDecimal.ONE;

    private final String practice = "p-" + UUID.randomUUID();
    private final Budget day = new BudgetName(BudgetKind.PRACTICE_DAY, practice).at(NOW);
    private final Budget tomorrow = new BudgetName(BudgetKind.PRACTICE_DAY, practice).at(NOW.plus(Duration.ofDays(1)));

    protected abstract Budgets budgets();

    /** What waits to be told to others of it, such as {@code HALF of 10}, in order. */
    protected abstract List<String> told(Budget budget);

    @Test
    void aBudgetIsUsedUpToItsLimitAndNoFurther() {
        assertThat(used(day, "1", "2")).isEqualByComparingTo("1");
        assertThat(used(day, "1", "2")).isEqualByComparingTo("2");
        assertThat(isRefused(day, "1", "2")).isTrue();
        assertThat(used(tomorrow, "1", "2")).isEqualByComparingTo("1");
        assertThat(used(new BudgetName(BudgetKind.PRACTICE_DAY, "another-" + practice).at(NOW), "1", "2"))
                .isEqualByComparingTo("1");
    }

    @Test
    void of40RacersExactlyAsManyTakeAsMay() {
        Long taken = Flux.range(0, 40)
                .flatMap(_ -> budgets().take(day, ONE, BigDecimal.valueOf(7)), 40)
                .count()
                .block();

        assertThat(taken).isEqualTo(7);
        assertThat(now(day)).isEqualByComparingTo("7");
    }

    @Test
    void of40RacersForMoneyNoneOverspends() {
        Long taken = Flux.range(0, 40)
                .flatMap(_ -> budgets().take(day, new BigDecimal("0.10"), ONE), 40)
                .count()
                .block();

        assertThat(taken).isEqualTo(10);
    }

    @Test
    void racersThatGiveBackLeaveNothingBehind() {
        Flux.range(0, 40)
                .flatMap(
                        _ -> budgets()
                                .take(day, ONE, BigDecimal.valueOf(7))
                                .flatMap(_ -> budgets().correct(day, ONE.negate())),
                        40)
                .blockLast();

        assertThat(now(day)).isEqualByComparingTo("0");
    }

    @Test
    void whatWasTakenIsCorrectedToTheLastDigit() {
        used(day, "0.10", "1.00");

        budgets().correct(day, new BigDecimal("-0.05879999")).block();

        assertThat(used(day, "0.00000001", "1.00")).isEqualByComparingTo("0.04120002");
    }

    @Test
    void nothingIsTakenThatIsOverTheLimitByItself() {
        assertThat(isRefused(day, "1.01", "1.00")).isTrue();
        assertThat(isRefused(day, "1", "0")).isTrue();
        assertThat(budgets().look(day).blockOptional()).isEmpty();
    }

    @Test
    void aLimitThatWasRaisedLetsMoreBeTakenAndOneThatWasLoweredNothing() {
        used(day, "1", "1");

        assertThat(isRefused(day, "1", "1")).isTrue();
        assertThat(used(day, "1", "2")).isEqualByComparingTo("2");
        assertThat(isRefused(day, "1", "1")).isTrue();
    }

    @Test
    void ofAllWhoSeeThatHalfIsUsedOneTellsOfIt() {
        used(day, "5", "10");
        used(tomorrow, "5", "10");

        Long tellers = Flux.range(0, 20)
                .flatMap(_ -> budgets().tell(reached(day, Share.HALF, "10")), 20)
                .filter(first -> first)
                .count()
                .block();

        assertThat(tellers).isEqualTo(1);
        assertThat(told(day)).containsExactly("HALF of 10");
        assertThat(told(tomorrow)).isEmpty();
        assertThat(budgets().tell(reached(tomorrow, Share.HALF, "10")).block()).isTrue();
    }

    @Test
    void whoeverTakesSeesWhatWasToldAlready() {
        used(day, "5", "10");
        budgets().tell(reached(day, Share.HALF, "10")).block();

        var used = budgets().take(day, ONE, BigDecimal.TEN).blockOptional().orElseThrow();

        assertThat(used.told().get(Share.HALF)).isEqualByComparingTo("10");
        assertThat(used.told()).doesNotContainKey(Share.ALL);
    }

    @Test
    void anotherShareAndAnotherLimitAreToldOfEach() {
        used(day, "10", "10");

        budgets().tell(reached(day, Share.HALF, "10")).block();
        budgets().tell(reached(day, Share.ALL, "10")).block();
        budgets().tell(reached(day, Share.ALL, "10")).block();
        budgets().tell(reached(day, Share.HALF, "20")).block();

        assertThat(told(day)).containsExactly("HALF of 10", "ALL of 10", "HALF of 20");
    }

    @Test
    void whatIsUsedIsListedButNumbersOnlyOnceSomebodyWasToldOfThemAndNobodyElseHears() {
        Budget number = new BudgetName(BudgetKind.NUMBER_DAY, practice).at(NOW);
        used(day, "5", "10");
        used(tomorrow, "1", "10");
        used(number, "5", "10");
        assertThat(listed(day.period())).contains(day).doesNotContain(tomorrow, number);

        assertThat(budgets().tell(reached(number, Share.HALF, "10")).block()).isTrue();
        assertThat(budgets().tell(reached(number, Share.HALF, "10")).block()).isFalse();

        assertThat(told(number)).isEmpty();
        assertThat(listed(day.period())).contains(day, number);
    }

    @Test
    void whatIsLongPastIsForgottenAndNothingElse() {
        used(day, "1", "1");
        used(tomorrow, "1", "1");

        budgets().forgetBefore(day.end().plusSeconds(1)).block();

        assertThat(budgets().look(day).blockOptional()).isEmpty();
        assertThat(now(tomorrow)).isEqualByComparingTo("1");
    }

    private BigDecimal used(Budget budget, String amount, String limit) {
        return budgets()
                .take(budget, new BigDecimal(amount), new BigDecimal(limit))
                .blockOptional()
                .orElseThrow()
                .amount();
    }

    private boolean isRefused(Budget budget, String amount, String limit) {
        return budgets()
                .take(budget, new BigDecimal(amount), new BigDecimal(limit))
                .blockOptional()
                .isEmpty();
    }

    private List<Budget> listed(String period) {
        return budgets()
                .in(List.of(period), 10_000)
                .map(Budgets.Used::budget)
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    private BigDecimal now(Budget budget) {
        return budgets().look(budget).blockOptional().orElseThrow().amount();
    }

    private static BudgetReached reached(Budget budget, Share share, String limit) {
        return new BudgetReached(budget, share, new BigDecimal(limit), BigDecimal.TEN, A_CAUSE, NOW);
    }
}
