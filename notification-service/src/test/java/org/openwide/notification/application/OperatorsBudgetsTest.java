package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.A_CAUSE;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetDecision.Act;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Share;

class OperatorsBudgetsTest {

    private static final BudgetName PRACTICE = new BudgetName(BudgetKind.PRACTICE_DAY, "riverside");
    private static final BudgetName PREFIX = new BudgetName(BudgetKind.PREFIX_CONVERSION, "44-7700");

    private final InMemoryBudgets budgets = new InMemoryBudgets();
    private final InMemoryBudgetRules rules = new InMemoryBudgetRules();
    private Instant now = NOW;
    private final ListBudgets list = new ListBudgets(
            new Allowance.Stores(budgets, rules, new InMemoryCodeTexts()),
            Sender.limits(new TextLimits.Counts(4, 100, 4, 100, 100), "100"),
            () -> now);

    @Test
    void whatIsUsedNowIsShownAndNothingElse() {
        use(PRACTICE, NOW.minus(Duration.ofDays(1)));
        assertThat(overview().budgets()).isEmpty();

        use(PRACTICE, NOW);
        use(PRACTICE, NOW);

        assertThat(overview().budgets()).singleElement().satisfies(line -> {
            assertThat(line.budget()).isEqualTo(PRACTICE.at(NOW));
            assertThat(line.used()).isEqualByComparingTo("2");
            assertThat(line.limit()).isEqualByComparingTo("4");
            assertThat(line.share()).hasValue(Share.HALF);
            assertThat(line.raised()).isEmpty();
        });
    }

    @Test
    void ofNumbersOnlyThoseThatAreTextedALotOrRaisedAreShown() {
        var number = new BudgetName(BudgetKind.NUMBER_DAY, "a");
        use(number, NOW);
        assertThat(overview().budgets()).isEmpty();

        use(number, NOW);
        assertThat(overview().budgets()).isEmpty();
        budgets.tell(new BudgetReached(number.at(NOW), Share.HALF, new BigDecimal("4"), BigDecimal.TWO, A_CAUSE, NOW))
                .block();
        assertThat(overview().budgets()).hasSize(1);

        raise(number, "5", NOW.plusSeconds(60));
        assertThat(overview().budgets()).singleElement().satisfies(line -> {
            assertThat(line.used()).isEqualByComparingTo("2");
            assertThat(line.share()).isEmpty();
        });
    }

    @Test
    void aRaisedLimitIsShownForItsTimeAlsoWhereNothingIsUsed() {
        raise(PRACTICE, "10", NOW.plusSeconds(60));

        assertThat(overview().budgets()).singleElement().satisfies(line -> {
            assertThat(line.limit()).isEqualByComparingTo("10");
            assertThat(line.used()).isEqualByComparingTo("0");
        });
        now = NOW.plusSeconds(60);
        assertThat(overview().budgets()).isEmpty();
    }

    @Test
    void aStoppedPrefixIsShownUntilItPassesOrIsLifted() {
        stop();
        assertThat(overview().stopped())
                .extracting(ListBudgets.StoppedPrefix::prefix)
                .containsExactly("44-7700");

        new LiftBudget(rules, () -> now).lift(PREFIX, "mary").block();

        assertThat(overview().stopped()).isEmpty();
        assertThat(rule(PREFIX).lifted()).isEqualTo(NOW);
        stop();
        now = NOW.plusSeconds(60);
        assertThat(overview().stopped()).isEmpty();
    }

    @Test
    void whoDidWhatStandsInTheAudit() {
        raise(PRACTICE, "10", NOW.plusSeconds(60));
        now = NOW.plusSeconds(1);
        new LiftBudget(rules, () -> now).lift(PRACTICE, "john").block();

        List<BudgetDecision.Entry> entries =
                new ListBudgetAudit(rules).list().blockOptional().orElseThrow();

        assertThat(entries)
                .extracting(entry -> entry.act() + " by " + entry.by() + " at " + entry.at())
                .containsExactly("LIFTED by john at " + now, "RAISED by mary at " + NOW);
        assertThat(entries.getFirst().before().raised()).isNotNull();
        assertThat(entries.getFirst().after()).isEqualTo(BudgetRule.none(PRACTICE));
    }

    @Test
    void goingBackToWhatHoldsAlreadyLeavesNoTrace() {
        raise(PRACTICE, "10", NOW.plusSeconds(60));
        now = NOW.plusSeconds(60);

        new LiftBudget(rules, () -> now).lift(PRACTICE, "john").block();
        new LiftBudget(rules, () -> now).lift(PREFIX, "john").block();

        assertThat(new ListBudgetAudit(rules).list().block()).hasSize(1);
    }

    private void use(BudgetName name, Instant at) {
        budgets.take(name.at(at), BigDecimal.ONE, BigDecimal.TEN).block();
    }

    private void raise(BudgetName name, String limit, Instant until) {
        new RaiseBudget(rules, () -> now)
                .raise(name, new BudgetRule.Raised(new BigDecimal(limit), until, "a campaign"), "mary")
                .block();
    }

    private void stop() {
        rules.decide(PREFIX, rule -> {
                    var next = rule.stopped(new BudgetRule.Stop(NOW, NOW.plusSeconds(60)));
                    var reached =
                            new BudgetReached(PREFIX.at(NOW), Share.ALL, BigDecimal.TEN, BigDecimal.ONE, A_CAUSE, NOW);
                    return Optional.of(BudgetDecision.by("watch", NOW, Act.STOPPED, rule, next, null)
                            .telling(reached));
                })
                .block();
    }

    private BudgetRule rule(BudgetName name) {
        return rules.of(List.of(name)).blockOptional().orElseThrow().getOrDefault(name, BudgetRule.none(name));
    }

    private ListBudgets.Overview overview() {
        return list.list().blockOptional().orElseThrow();
    }
}
