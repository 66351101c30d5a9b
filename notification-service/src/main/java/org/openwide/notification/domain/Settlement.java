package org.openwide.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;

/** Where a notification stands once it is known that it was taken, by an answer or by a receipt. */
final class Settlement {

    private Settlement() {}

    static Change by(Answer.Taken taken, Request request, Receipts receipts, Instant now) {
        return switch (taken) {
            case Answer.TextAccepted accepted -> charged(request, accepted.parts(), receipts, now);
            case Answer.EmailAccepted _ -> Sent.email(request, now);
            case Answer.PartlyAccepted partly ->
                Failed.partly(request, SmsCharge.of(partly.parts(), now).correctedBy(receipts), receipts, now);
        };
    }

    /** An answer to an earlier try: only that something was taken is of use now. */
    static Optional<Change> late(Answer answer, Request request, Receipts receipts, Instant now) {
        return answer instanceof Answer.Taken taken ? Optional.of(by(taken, request, receipts, now)) : Optional.empty();
    }

    /** A receipt proves that the provider took the text, and that it charges for it. */
    static Change by(Receipt receipt, Request request) {
        return charged(request, receipt.part(), Receipts.of(receipt), receipt.receivedAt());
    }

    /** What the receipts that were faster than the answer prove, if there are any. */
    static Optional<Change> by(Receipts receipts, Request request) {
        return receipts.first().map(first -> charged(request, first.part(), receipts, first.receivedAt()));
    }

    private static Change charged(Request request, AcceptedParts parts, Receipts receipts, Instant now) {
        SmsCharge charge = SmsCharge.of(parts, now).correctedBy(receipts);
        Notification next = standing(request, now, charge, receipts);
        return Change.to(next, outcome(next, now), new TextCharged(request, charge, now));
    }

    /** Another receipt for a text whose charge is known: others hear of what changes by it. */
    static Change received(Settled before, SmsCharge charge, Receipts all, Receipt receipt) {
        SmsCharge corrected = charge.correctedBy(receipt);
        Instant now = receipt.receivedAt();
        Instant since = corrected.stage() == charge.stage() ? before.at() : now;
        Notification next = standing(before.request(), since, corrected, all);
        List<NotificationEvent> events = new ArrayList<>();
        if (before instanceof Failed != next instanceof Failed) {
            events.add(outcome(next, now));
        }
        if (!corrected.equals(charge)) {
            events.add(new TextCharged(before.request(), corrected, now));
        }
        return Change.of(next, events);
    }

    private static Notification standing(Request request, Instant at, SmsCharge charge, Receipts receipts) {
        return switch (charge.stage()) {
            case ACCEPTED -> new Sent(request, at, charge, receipts);
            case DELIVERED -> new Delivered(request, at, charge, receipts);
            case FAILED -> new Failed(request, Reason.NOT_DELIVERED, receipts.error(), at, charge, receipts);
        };
    }

    private static NotificationEvent outcome(Notification next, Instant now) {
        return next instanceof Failed failed
                ? new NotificationFailed(next.request(), failed.reason(), now)
                : new NotificationSent(next.request(), now);
    }
}
