package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aReceipt;
import static org.openwide.notification.domain.Fixtures.accepted;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Receipt;
import org.openwide.notification.domain.Receipt.Status;

class CorrectSpendingTest {

    private final Sender sender = new Sender(100, "10");
    private final RecordReceipt receipts =
            new RecordReceipt(sender.notifications, new CorrectSpending(sender.budgets, sender.limits));
    private final Queued code = aCode();

    @Test
    void theDaySpentWhatTheReceiptSays() {
        sender.answering(accepted("m-1", "0.0412")).send(code);
        assertThat(spent()).isEqualByComparingTo("0.0412");

        record(aReceipt("m-1", Status.DELIVERED, "0.0333"));
        record(aReceipt("m-1", Status.DELIVERED, "0.0333"));

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void whatWasReservedForATextThatNobodyKnewOfBecomesItsPrice() {
        sender.answering(new Answer.Unsure("timeout")).send(code);
        assertThat(spent()).isEqualByComparingTo("0.10");

        record(aReceipt("m-1", Status.DELIVERED, "0.0333"));

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void oneThatWasSentWhateverTheProviderAnsweredIsPaidAfterAll() {
        sender.answering(new Answer.NotNow("vonage-1")).send(code);
        assertThat(spent()).isEqualByComparingTo("0");

        record(aReceipt("m-1", Status.DELIVERED, "0.0333"));

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void aReceiptOfTheNextDayCorrectsTheDayOfTheText() {
        sender.answering(new Answer.Unsure("timeout")).send(code);
        sender.now = NOW.plus(Duration.ofDays(1));

        record(aReceipt("m-1", Status.DELIVERED, "0.0333"));

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void aReceiptThatIsFasterThanTheAnswerIsPaidOnce() {
        sender.answering(accepted("m-1", "0.0412"))
                .meanwhile(() -> record(aReceipt("m-1", Status.DELIVERED, "0.0333")))
                .send(code);

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void aReceiptThatIsFasterThanNoAnswerIsPaidOnce() {
        sender.answering(new Answer.Unsure("timeout"))
                .meanwhile(() -> record(aReceipt("m-1", Status.DELIVERED, "0.0333")))
                .send(code);

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void aReceiptForATextThatNobodyAnsweredForIsPaidOnce() {
        sender.answering(new Answer.Unsure("timeout"))
                .meanwhile(() -> {
                    record(aReceipt("m-1", Status.DELIVERED, "0.0333"));
                    leaseRunsOut();
                })
                .send(code);

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void anAnswerThatComesAfterTheReceiptDoesNotTakeTheReservationOffAgain() {
        sender.answering(accepted("m-1", "0.0412"))
                .meanwhile(() -> {
                    leaseRunsOut();
                    record(aReceipt("m-1", Status.DELIVERED, "0.0333"));
                })
                .send(code);

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    @Test
    void whileNobodyKnowsTheReservationStaysWhateverIsAnsweredLate() {
        sender.answering(new Answer.NotNow("vonage-1"))
                .meanwhile(this::leaseRunsOut)
                .send(code);
        assertThat(spent()).isEqualByComparingTo("0.10");

        record(aReceipt("m-1", Status.DELIVERED, "0.0333"));

        assertThat(spent()).isEqualByComparingTo("0.0333");
    }

    private void leaseRunsOut() {
        sender.now = NOW.plus(LEASE);
        sender.work().settleAbandoned().settle().block();
    }

    private void record(Receipt receipt) {
        receipts.record(code.id(), receipt).block();
    }

    private BigDecimal spent() {
        return sender.budgets.amount(new BudgetName(BudgetKind.SPENDING_DAY, "EUR").at(NOW));
    }
}
