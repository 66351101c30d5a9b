package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.aReceipt;
import static org.openwide.notification.domain.Fixtures.accepted;
import static org.openwide.notification.domain.Fixtures.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;
import org.openwide.notification.domain.SmsCharge.Stage;

/** What receipts make of a charge: one per text, corrected and never added to. */
class ChargeTest {

    private static final Instant SOON = Fixtures.NOW.plusSeconds(1);
    private static final List<Receipt> OF_TWO_PARTS = List.of(
            aReceipt("m-1", Receipt.Status.BUFFERED, "0.05"),
            aReceipt("m-1", Receipt.Status.DELIVERED, "0.0412"),
            aReceipt("m-11", Receipt.Status.FAILED, "0.02"),
            aReceipt("m-11", Receipt.Status.DELIVERED, "0.0413"));

    @Test
    void aDeliveredTextCostsWhatItsReceiptSays() {
        Change change = sent("0.05")
                .receive(aReceipt("m-1", Receipt.Status.DELIVERED, "0.0412"))
                .orElseThrow();

        SmsCharge charge = ((Delivered) change.next()).charge();
        assertThat(charge.price()).isEqualTo(Fixtures.euros("0.0412"));
        assertThat(charge.stage()).isEqualTo(Stage.DELIVERED);
        assertThat(charge.revision()).isEqualTo(2);
        assertThat(change.events())
                .containsExactly(new TextCharged(change.next().request(), charge, receivedAt()));
    }

    @Test
    void aTextThatDoesNotArriveIsToldAsFailedAndStillCosts() {
        Change change = sent("0.05")
                .receive(aReceipt("m-1", Receipt.Status.FAILED, "0.05"))
                .orElseThrow();

        var failed = (Failed) change.next();
        assertThat(failed.reason()).isEqualTo(Reason.NOT_DELIVERED);
        assertThat(failed.charge()).isNotNull().extracting(SmsCharge::stage).isEqualTo(Stage.FAILED);
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationFailed.class, TextCharged.class);
    }

    @Test
    void aTextThatArrivesAfterAllIsToldAsSent() {
        Change failed =
                sent("0.05").receive(aReceipt("m-1", Receipt.Status.FAILED)).orElseThrow();
        Change change = receive(failed.next(), aReceipt("m-1", Receipt.Status.DELIVERED))
                .orElseThrow();

        assertThat(change.next()).isInstanceOf(Delivered.class);
        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void aReceiptThatSaysNothingNewIsKeptAndNotTold() {
        Change change = sent("0.05")
                .receive(aReceipt("m-1", Receipt.Status.BUFFERED, "0.05"))
                .orElseThrow();

        assertThat(((Sent) change.next()).receipts().all()).hasSize(1);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void aTextThatWasRefusedAndYetCostsHasACharge() {
        var refused = (Failed) sending(aCode())
                .answered(new Answer.Refused(Reason.NUMBER_REFUSED, "vonage-7"), SOON, SOON)
                .next();

        Change change =
                refused.receive(aReceipt("m-1", Receipt.Status.DELIVERED)).orElseThrow();

        assertThat(change.events()).hasExactlyElementsOfTypes(NotificationSent.class, TextCharged.class);
    }

    @Test
    void aTextThatLacksAPartStaysFailedWhateverBecomesOfTheOthers() {
        var partly = (Failed) sending(aCode())
                .answered(new Answer.PartlyAccepted(accepted("m-1", "0.05").parts()), SOON, SOON)
                .next();

        Change change = partly.receive(aReceipt("m-1", Receipt.Status.DELIVERED, "0.04"))
                .orElseThrow();

        assertThat(((Failed) change.next()).reason()).isEqualTo(Reason.PARTLY_ACCEPTED);
        assertThat(change.events()).hasExactlyElementsOfTypes(TextCharged.class);
    }

    @Property(tries = 200)
    void inWhateverOrderReceiptsComeAndHoweverOftenTheEndIsTheSame(@ForAll("receiptsTwice") List<Receipt> receipts) {
        Notification text = sending(aCode())
                .answered(accepted("m-1", "0.05", "0.05"), SOON, SOON)
                .next();
        List<Integer> revisions = new ArrayList<>();

        for (Receipt receipt : receipts) {
            Optional<Change> change = receive(text, receipt);
            text = change.map(Change::next).orElse(text);
            change.stream()
                    .flatMap(one -> one.events().stream())
                    .filter(TextCharged.class::isInstance)
                    .forEach(event ->
                            revisions.add(((TextCharged) event).charge().revision()));
        }

        SmsCharge charge = ((Delivered) text).charge();
        assertThat(charge.price()).isEqualTo(Fixtures.euros("0.0825"));
        assertThat(charge.parts()).isEqualTo(2);
        assertThat(revisions).isSorted().doesNotHaveDuplicates().first().isEqualTo(2);
        assertThat(charge.revision()).isEqualTo(revisions.size() + 1);
    }

    @Provide
    Arbitrary<List<Receipt>> receiptsTwice() {
        List<Receipt> twice = new ArrayList<>(OF_TWO_PARTS);
        twice.addAll(OF_TWO_PARTS);
        return Arbitraries.shuffle(twice);
    }

    private static Sent sent(String price) {
        return (Sent)
                sending(aCode()).answered(accepted("m-1", price), SOON, SOON).next();
    }

    private static Optional<Change> receive(Notification text, Receipt receipt) {
        return switch (text) {
            case Sent sent -> sent.receive(receipt);
            case Delivered delivered -> delivered.receive(receipt);
            case Failed failed -> failed.receive(receipt);
            case Queued _, Sending _, Unknown _, Expired _ -> throw new AssertionError(text);
        };
    }

    private static Instant receivedAt() {
        return aReceipt("m-1", Receipt.Status.DELIVERED).receivedAt();
    }
}
