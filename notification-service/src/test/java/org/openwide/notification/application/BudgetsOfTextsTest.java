package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aTextedLink;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.anEmail;
import static org.openwide.notification.domain.Fixtures.asOf;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sent;

class BudgetsOfTextsTest {

    private static final BudgetName PRACTICE = new BudgetName(BudgetKind.PRACTICE_DAY, "riverside");
    private static final BudgetName MONTH = new BudgetName(BudgetKind.PRACTICE_MONTH, "riverside");
    private static final BudgetName NUMBER = new BudgetName(BudgetKind.NUMBER_DAY, "key-of-+447700900123");
    private static final BudgetName PREFIX_HOUR = new BudgetName(BudgetKind.PREFIX_HOUR, "447700");

    @Test
    void aNumberGetsItsTextsOfTheDay() {
        var sender = sender(10, 10, 2, 10, 10, "100");

        assertThat(send(sender)).isEqualTo("sent");
        assertThat(send(sender)).isEqualTo("sent");
        assertThat(send(sender)).isEqualTo("number-limit-reached");
        sender.number = "+447700900124";
        assertThat(send(sender)).isEqualTo("sent");
        sender.number = "+447700900123";
        sender.now = NOW.plus(Duration.ofDays(1));
        assertThat(send(sender)).isEqualTo("sent");
    }

    @Test
    void numbersThatBeginAlikeGetTheirTextsOfTheHour() {
        var sender = sender(10, 10, 10, 2, 10, "100");

        assertThat(send(sender)).isEqualTo("sent");
        sender.number = "+447700900124";
        assertThat(send(sender)).isEqualTo("sent");
        sender.number = "+447700900125";
        assertThat(send(sender)).isEqualTo("prefix-limit-reached");
        sender.number = "+447911123456";
        assertThat(send(sender)).isEqualTo("sent");
        sender.number = "+447700900125";
        sender.now = NOW.plus(Duration.ofHours(1));
        assertThat(send(sender)).isEqualTo("sent");
    }

    @Test
    void numbersThatBeginAlikeGetTheirTextsOfTheDay() {
        var sender = sender(10, 10, 10, 10, 1, "100");

        assertThat(send(sender)).isEqualTo("sent");
        sender.now = NOW.plus(Duration.ofHours(1));
        assertThat(send(sender)).isEqualTo("prefix-limit-reached");
    }

    @Test
    void aPracticeSendsItsTextsOfTheMonth() {
        var sender = sender(10, 2, 10, 10, 10, "100");

        assertThat(send(sender)).isEqualTo("sent");
        sender.now = NOW.plus(Duration.ofDays(2));
        assertThat(send(sender)).isEqualTo("sent");
        sender.now = NOW.plus(Duration.ofDays(8));
        assertThat(send(sender)).isEqualTo("practice-limit-reached");
        sender.now = NOW.plus(Duration.ofDays(9));
        assertThat(send(sender)).isEqualTo("sent");
    }

    @Test
    void aTextThatIsRefusedByOneBudgetIsTakenOutOfNone() {
        var sender = sender(10, 10, 10, 10, 10, "0.05");

        assertThat(send(sender)).isEqualTo("spending-limit-reached");

        assertThat(sender.budgets.amount(NUMBER.at(NOW))).isEqualByComparingTo("0");
        assertThat(sender.budgets.amount(PREFIX_HOUR.at(NOW))).isEqualByComparingTo("0");
        assertThat(sender.budgets.amount(PRACTICE.at(NOW))).isEqualByComparingTo("0");
        assertThat(sender.budgets.amount(MONTH.at(NOW))).isEqualByComparingTo("0");
    }

    @Test
    void aRegistrationLinkIsTakenOutOfTheSameBudgets() {
        var sender = sender(10, 10, 1, 10, 10, "100");

        assertThat(send(sender, aTextedLink())).isEqualTo("sent");

        assertThat(send(sender)).isEqualTo("number-limit-reached");
    }

    @Test
    void anEmailIsTakenOutOfNone() {
        var sender = sender(1, 1, 1, 1, 1, "0.10").answering(new Answer.EmailAccepted());

        assertThat(sender.send(anEmail())).isInstanceOf(Sent.class);

        assertThat(sender.budgets.amount(PRACTICE.at(NOW))).isEqualByComparingTo("0");
    }

    @Test
    void aTextThatIsTriedAgainIsTakenOutOfItsBudgetsOnce() {
        var sender = new Sender(Sender.limits(new TextLimits.Counts(1, 1, 1, 1, 1), "100"))
                .answering(new Answer.NotNow("vonage-1"), accepted("m-1", "0.05"));
        Queued code = aCode();

        sender.send(code);
        sender.now = sender.now.plus(Duration.ofSeconds(5));

        assertThat(sender.send(code)).isInstanceOf(Sent.class);
    }

    @Test
    void anOperatorsLimitHoldsForItsTime() {
        var sender = sender(1, 100, 100, 100, 100, "100");
        var more = new BudgetRule.Raised(BigDecimal.TWO, NOW.plus(Duration.ofHours(1)), "a campaign");
        decide(sender, PRACTICE, more);

        assertThat(send(sender)).isEqualTo("sent");
        assertThat(send(sender)).isEqualTo("sent");
        assertThat(send(sender)).isEqualTo("practice-limit-reached");
        sender.now = NOW.plus(Duration.ofDays(1));
        assertThat(send(sender)).isEqualTo("sent");
        assertThat(send(sender)).isEqualTo("practice-limit-reached");
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
        return send(sender, aCode());
    }

    private static String send(Sender sender, Queued text) {
        Notification end =
                sender.answering(accepted("m-" + text.id(), "0.0412")).send(asOf(sender.now, text));
        return end instanceof Failed failed ? failed.reason().code() : "sent";
    }
}
