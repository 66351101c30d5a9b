package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.anEmail;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Fixtures;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Sent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TextLimitsTest {

    private static BigDecimal spent(Sender sender) {
        return sender.budgets.amount(new BudgetName(BudgetKind.SPENDING_DAY, "EUR").at(Fixtures.NOW));
    }

    @Test
    void aPracticeSendsItsTextsOfTheDayAndIsToldWhenThereAreNoMore(CapturedOutput output) {
        var sender = new Sender(2, "100").answering(accepted("m-1", "0.05"), accepted("m-2", "0.05"));

        assertThat(sender.send(aCode())).isInstanceOf(Sent.class);
        assertThat(sender.send(aCode())).isInstanceOf(Sent.class);
        var refused = (Failed) sender.send(aCode());

        assertThat(refused.reason().code()).isEqualTo("practice-limit-reached");
        assertThat(sender.texts).hasSize(2);
        assertThat(output).contains("ALERT practice-limit");
        assertThat(spent(sender)).isEqualByComparingTo("0.10");
    }

    @Test
    void aTextThatIsTriedAgainCountsOnce() {
        var sender = new Sender(1, "100").answering(new Answer.NotNow("vonage-1"), accepted("m-1", "0.05"));
        Queued code = aCode();

        sender.send(code);
        sender.now = sender.now.plus(Duration.ofSeconds(5));

        assertThat(sender.send(code)).isInstanceOf(Sent.class);
    }

    @Test
    void aTextThatCouldNotBeCountedIsCountedWhenItIsTriedAgain() {
        var sender = new Sender(1, "100").answering(accepted("m-1", "0.05"));
        Queued code = aCode();
        sender.budgets.fail(1);

        assertThat(sender.send(code)).isInstanceOf(Queued.class);
        assertThat(spent(sender)).isEqualByComparingTo("0");
        sender.now = sender.now.plus(Duration.ofSeconds(5));

        assertThat(sender.send(code)).isInstanceOf(Sent.class);
        assertThat(((Failed) sender.send(aCode())).reason()).isEqualTo(Reason.PRACTICE_LIMIT_REACHED);
    }

    @Test
    void allPracticesTogetherStopWhenTheMoneyOfTheDayIsSpent(CapturedOutput output) {
        var sender = new Sender(500, "0.30")
                .answering(accepted("m-1", "0.10"), accepted("m-2", "0.10"), accepted("m-3", "0.10"));

        sender.send(aCode());
        assertThat(output).doesNotContain("ALERT half-spent");
        sender.send(aCode());
        assertThat(output).contains("ALERT half-spent");
        sender.send(aCode());
        var refused = (Failed) sender.send(aCode());

        assertThat(refused.reason()).isEqualTo(Reason.SPENDING_LIMIT_REACHED);
        assertThat(output).contains("ALERT spending-limit");
        assertThat(sender.texts).hasSize(3);
    }

    @Test
    void halfIsToldOfOnceAlsoWhenAPriceWasMoreThanExpected(CapturedOutput output) {
        var sender = new Sender(500, "1.00")
                .answering(accepted("m-1", "0.55"), accepted("m-2", "0.10"), accepted("m-3", "0.10"));

        sender.send(aCode());
        sender.send(aCode());
        sender.send(aCode());

        assertThat(output.getOut()).containsOnlyOnce("ALERT half-spent");
    }

    @Test
    void whatWasReservedIsPutRightByTheAnswer() {
        var sender = new Sender(500, "100")
                .answering(
                        accepted("m-1", "0.04120000"),
                        new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7"),
                        new Answer.Unsure("timeout"));

        sender.send(aCode());
        assertThat(spent(sender)).isEqualByComparingTo("0.0412");
        sender.send(aCode());
        assertThat(spent(sender)).isEqualByComparingTo("0.0412");
        sender.send(aCode());
        assertThat(spent(sender)).isEqualByComparingTo(new BigDecimal("0.1412"));
    }

    @Test
    void emailsAreNotCounted() {
        var sender = new Sender(1, "0.10").answering(new Answer.EmailAccepted(), new Answer.EmailAccepted());

        assertThat(sender.send(anEmail())).isInstanceOf(Sent.class);
        assertThat(sender.send(anEmail())).isInstanceOf(Sent.class);
    }
}
