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
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;

class LifeTest {

    private static final Instant SOON = NOW.plusSeconds(1);
    private static final Instant LATE = NOW.plusSeconds(900);

    @Test
    void aClaimGivesOneSenderALease() {
        Sending claimed = sending(aCode());

        assertThat(claimed.leaseUntil()).isEqualTo(NOW.plus(LEASE));
        assertThat(claimed.tries().made()).isEqualTo(1);
    }

    @Test
    void whatIsPastItsLifeExpiresInPlaceOfBeingSent() {
        Change change = aCode().claim(LATE, LEASE);

        assertThat(change.next()).isInstanceOf(Expired.class);
        assertThat(failure(change)).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void anAcceptedTextIsSentAndChargedAtOnce() {
        Change change = sending(aCode()).answered(accepted("m-1", "0.0412"), SOON, SOON);

        var sent = (Sent) change.next();
        assertThat(sent.charge()).isNotNull().extracting(SmsCharge::chargeId).isEqualTo("m-1");
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void aChargeSumsThePartsAndIsNamedAfterTheFirst() {
        Change change = sending(aCode()).answered(accepted("m-1", "0.04120000", "0.04130000"), SOON, SOON);

        SmsCharge charge = Objects.requireNonNull(((Sent) change.next()).charge());
        assertThat(charge.chargeId()).isEqualTo("m-1");
        assertThat(charge.parts()).isEqualTo(2);
        assertThat(charge.price().amount().toPlainString()).isEqualTo("0.08250000");
    }

    @Test
    void anAcceptedEmailIsSentAndCostsNothing() {
        Change change = sending(anEmail()).answered(new Answer.EmailAccepted(), SOON, SOON);

        assertThat(((Sent) change.next()).charge()).isNull();
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class);
    }

    @Test
    void aTextThatWasDefinitelyNotTakenWaitsForItsNextTryAndNobodyHearsOfIt() {
        Change change = sending(aCode()).answered(new Answer.NotNow("vonage-1"), NOW, SOON);

        var queued = (Queued) change.next();
        assertThat(queued.notBefore()).isEqualTo(SOON);
        assertThat(queued.dueAt(NOW)).isFalse();
        assertThat(queued.tries().made()).isEqualTo(1);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void noTryIsPlannedPastTheCodesLife() {
        Change change = sending(aCode()).answered(new Answer.NotNow("vonage-1"), NOW, LATE);

        assertThat(change.next()).isInstanceOf(Expired.class);
    }

    @Test
    void aTextNobodyKnowsAboutIsUnknownAndNeverQueuedAgain() {
        Change change = sending(aCode()).answered(new Answer.Unsure("timeout"), NOW, SOON);

        assertThat(change.next()).isInstanceOf(Unknown.class);
        assertThat(failure(change)).isEqualTo(Reason.OUTCOME_UNKNOWN);
    }

    @Test
    void aLeaseThatRanOutLeavesATextUnknown() {
        Sending claimed = sending(aCode());

        assertThat(claimed.leaseRanOut(NOW.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claimed.leaseRanOut(NOW.plus(LEASE)).orElseThrow().next()).isInstanceOf(Unknown.class);
    }

    @Test
    void anEmailNobodyKnowsAboutIsRepeatedOnceAndNoMore() {
        var again = (Queued)
                sending(anEmail()).answered(new Answer.Unsure("cut"), NOW, SOON).next();

        Change second = sending(again).answered(new Answer.Unsure("cut"), SOON, SOON);

        assertThat(second.next()).isInstanceOf(Unknown.class);
        assertThat(failure(second)).isEqualTo(Reason.OUTCOME_UNKNOWN);
    }

    @Test
    void aReceiptSettlesAnUnknownTextToSentAndCharged() {
        var unknown = (Unknown) sending(aCode())
                .answered(new Answer.Unsure("timeout"), NOW, SOON)
                .next();

        Change change = unknown.receive(aReceipt("m-9", Receipt.Status.DELIVERED));

        assertThat(((Delivered) change.next()).charge().chargeId()).isEqualTo("m-9");
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void aReceiptFasterThanTheAnswerIsKeptAndDecidesWhenNoAnswerComes() {
        var waiting = (Sending) sending(aCode())
                .receive(aReceipt("m-9", Receipt.Status.DELIVERED))
                .orElseThrow()
                .next();

        Change change = waiting.leaseRanOut(LATE).orElseThrow();

        assertThat(change.next()).isInstanceOf(Delivered.class);
    }

    @Test
    void aReceiptThatWasFasterThanTheAnswerCorrectsItsPrice() {
        var waiting = (Sending) sending(aCode())
                .receive(aReceipt("m-1", Receipt.Status.DELIVERED))
                .orElseThrow()
                .next();

        Change change = waiting.answered(accepted("m-1", "0.05"), SOON, SOON);

        var delivered = (Delivered) change.next();
        assertThat(delivered.charge().price().amount().toPlainString()).isEqualTo("0.0333");
        assertThat(delivered.charge().revision()).isEqualTo(1);
        assertThat(delivered.receipts().all()).hasSize(1);
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void theSameReceiptTwiceIsOne() {
        var sent = (Sent)
                sending(aCode()).answered(accepted("m-1", "0.05"), SOON, SOON).next();

        var once = (Delivered) sent.receive(aReceipt("m-1", Receipt.Status.DELIVERED))
                .orElseThrow()
                .next();

        assertThat(once.receive(aReceipt("m-1", Receipt.Status.DELIVERED))).isEmpty();
        assertThat(once.receive(aReceipt("m-1", Receipt.Status.BUFFERED))).isPresent();
    }

    @Test
    void anAnswerThatComesAfterTheLeaseStillSettlesTheText() {
        var unknown = (Unknown) sending(aCode()).leaseRanOut(LATE).orElseThrow().next();

        assertThat(unknown.answered(accepted("m-1", "0.05"), LATE).orElseThrow().next())
                .isInstanceOf(Sent.class);
        assertThat(unknown.answered(new Answer.Unsure("again"), LATE)).isEmpty();
    }

    @Test
    void someAcceptedPartsCostMoneyAndFailAllTheSame() {
        Change change = sending(aCode())
                .answered(new Answer.PartlyAccepted(accepted("m-1", "0.05").parts()), SOON, SOON);

        assertThat(((Failed) change.next()).charge()).isNotNull();
        assertThat(failure(change)).isEqualTo(Reason.PARTLY_ACCEPTED);
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationFailed.class, TextCharged.class);
    }

    private static Reason failure(Change change) {
        return ((NotificationFailed) change.events().getFirst()).reason();
    }
}
