package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aReceipt;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.anEmail;
import static org.openwide.notification.domain.Fixtures.sending;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;

/** Answers and receipts that come when something else was decided in between. */
class LateNewsTest {

    private static final Instant SOON = NOW.plusSeconds(1);

    static Stream<Answer> nothingWasTaken() {
        return Stream.of(
                new Answer.NotNow("vonage-1"),
                new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7"),
                new Answer.Unsure("timeout"));
    }

    @Test
    void eachClaimIsATryOfItsOwn() {
        Sending first = sending(aCode());

        assertThat(again(first).isSameTryAs(first)).isFalse();
        assertThat(first.isSameTryAs(first)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("nothingWasTaken")
    void anAnswerToAnEarlierTryThatProvesNothingChangesNothing(Answer answer) {
        assertThat(again(sending(aCode())).answeredLate(answer, SOON)).isEmpty();
        assertThat(aCode().answeredLate(answer, SOON)).isEmpty();
    }

    @Test
    void whatAnEarlierTrySentIsNotSentAgain() {
        Sending second = again(sending(anEmail()));

        assertThat(second.answeredLate(new Answer.EmailAccepted(), SOON)
                        .orElseThrow()
                        .next())
                .isInstanceOf(Sent.class);
        assertThat(anEmail()
                        .answeredLate(new Answer.EmailAccepted(), SOON)
                        .orElseThrow()
                        .next())
                .isInstanceOf(Sent.class);
    }

    @Test
    void aReceiptSettlesATextThatWaitsForItsNextTry() {
        Change change = aCode().receive(aReceipt("m-9", Receipt.Status.DELIVERED));

        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void aReceiptSettlesATextThatHadNoTimeForAnotherTry() {
        var expired = (Expired) aCode().claim(NOW.plusSeconds(900), LEASE).next();

        Change change = expired.receive(aReceipt("m-9", Receipt.Status.DELIVERED));

        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @ParameterizedTest
    @MethodSource("nothingWasTaken")
    void aReceiptOutweighsAnAnswerThatProvesNothing(Answer answer) {
        Sending told = with(sending(aCode()), aReceipt("m-9", Receipt.Status.DELIVERED));

        var delivered = (Delivered) told.answered(answer, SOON, SOON).next();

        assertThat(delivered.charge().chargeId()).isEqualTo("m-9");
    }

    @Test
    void ofSeveralReceiptsTheFinalOneDecidesAndAllAreKept() {
        Sending told = with(
                with(sending(aCode()), aReceipt("m-9", Receipt.Status.FAILED)),
                aReceipt("m-9", Receipt.Status.BUFFERED));

        var failed =
                (Failed) told.answered(new Answer.Unsure("timeout"), SOON, SOON).next();

        assertThat(failed.reason()).isEqualTo(Reason.NOT_DELIVERED);
        assertThat(failed.receipts().all()).hasSize(2);
    }

    @Test
    void aReceiptOnTheWayDecidesUntilThereIsAFinalOne() {
        Sending told = with(sending(aCode()), aReceipt("m-9", Receipt.Status.BUFFERED));
        Sending settled = with(told, aReceipt("m-9", Receipt.Status.FAILED));

        assertThat(told.leaseRanOut(NOW.plus(LEASE)).orElseThrow().next()).isInstanceOf(Sent.class);
        assertThat(settled.leaseRanOut(NOW.plus(LEASE)).orElseThrow().next()).isInstanceOf(Failed.class);
    }

    @Test
    void anAcceptedTextKeepsTheReceiptsThatWereFaster() {
        Sending told = with(sending(aCode()), aReceipt("m-1", Receipt.Status.BUFFERED));

        assertThat(((Sent) told.answered(accepted("m-1", "0.05"), SOON, SOON).next())
                        .receipts()
                        .all())
                .hasSize(1);
    }

    private static Sending again(Sending first) {
        return sending(
                (Queued) first.answered(new Answer.NotNow("vonage-1"), NOW, NOW).next());
    }

    private static Sending with(Sending sending, Receipt receipt) {
        return (Sending) sending.receive(receipt).orElseThrow().next();
    }
}
