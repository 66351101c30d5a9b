package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.asOf;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Share;

class BudgetsToldTest {

    private static final BudgetName PRACTICE = new BudgetName(BudgetKind.PRACTICE_DAY, "riverside");
    private static final BudgetName MONEY = new BudgetName(BudgetKind.SPENDING_DAY, "EUR");

    @Test
    void halfAndAllAreToldOfOnceEach() {
        var sender = sender(4, 10, 100, 100, 100, "100");

        for (int i = 0; i < 5; i++) {
            send(sender);
        }

        assertThat(sender.budgets.told)
                .filteredOn(told -> told.budget().name().equals(PRACTICE))
                .extracting(told -> told.share() + ": " + told.used() + " of " + told.limit())
                .containsExactly("HALF: 2 of 4", "ALL: 4 of 4");
    }

    @Test
    void aBudgetOfOneTextIsToldOfAsAll() {
        var sender = sender(1, 100, 100, 100, 100, "100");

        send(sender);
        send(sender);

        assertThat(sender.budgets.told)
                .filteredOn(told -> told.budget().name().equals(PRACTICE))
                .singleElement()
                .hasFieldOrPropertyWithValue("share", Share.ALL);
    }

    @Test
    void ofMoneyThatIsNotEnoughForAnotherTextTheRefusedOneTells() {
        var sender = sender(100, 100, 100, 100, 100, "0.15");

        send(sender);
        assertThat(send(sender)).isEqualTo("sent");
        assertThat(send(sender)).isEqualTo("spending-limit-reached");

        assertThat(sender.budgets.told)
                .filteredOn(told -> told.budget().name().equals(MONEY))
                .extracting(told -> told.share() + " " + told.used().toPlainString())
                .containsExactly("HALF 0.10", "ALL 0.0824");
    }

    @Test
    void nothingIsToldOfANumber() {
        var sender = sender(100, 100, 1, 100, 100, "100");

        send(sender);
        send(sender);

        assertThat(sender.budgets.told).isEmpty();
    }

    @Test
    void aRaisedLimitIsToldOfAnew() {
        var sender = sender(1, 100, 100, 100, 100, "100");
        send(sender);
        decide(sender, PRACTICE, new BudgetRule.Raised(BigDecimal.TWO, NOW.plus(Duration.ofHours(1)), "a campaign"));

        send(sender);

        assertThat(sender.budgets.told)
                .filteredOn(told -> told.budget().name().equals(PRACTICE))
                .extracting(told -> told.share() + " of " + told.limit())
                .containsExactly("ALL of 1", "ALL of 2");
    }

    private static void decide(Sender sender, BudgetName name, BudgetRule.Raised more) {
        sender.rules
                .decide(
                        name,
                        rule -> Optional.of(BudgetDecision.by(
                                "mary", NOW, BudgetDecision.Act.RAISED, rule, rule.raisedTo(more), "")))
                .block();
    }

    private static Sender sender(int day, int month, int number, int prefixHour, int prefixDay, String money) {
        return new Sender(Sender.limits(new TextLimits.Counts(day, month, number, prefixHour, prefixDay), money));
    }

    private static String send(Sender sender) {
        Queued text = aCode();
        Notification end =
                sender.answering(accepted("m-" + text.id(), "0.0412")).send(asOf(sender.now, text));
        return end instanceof Failed failed ? failed.reason().code() : "sent";
    }
}
