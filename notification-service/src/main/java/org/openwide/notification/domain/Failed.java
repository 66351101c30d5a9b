package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;
import org.openwide.notification.domain.NotificationEvent.TextCharged;

/** It will not arrive; some failures cost money all the same. */
public record Failed(
        Request request,
        Reason reason,
        String detail,
        Instant at,
        @Nullable SmsCharge charge,
        Receipts receipts) implements Settled {

    static Change with(Request request, Reason reason, String detail, Instant now) {
        return Change.to(
                new Failed(request, reason, detail, now, null, Receipts.NONE),
                new NotificationFailed(request, reason, now));
    }

    static Change partly(Request request, SmsCharge charge, Receipts receipts, Instant now) {
        return Change.to(
                new Failed(request, Reason.PARTLY_ACCEPTED, "parts", now, charge, receipts),
                new NotificationFailed(request, Reason.PARTLY_ACCEPTED, now),
                new TextCharged(request, charge, now));
    }

    /**
     * A receipt says what it cost after all, or that it did arrive; a text that lacks a part stays failed whatever
     * becomes of the others.
     */
    public Optional<Change> receive(Receipt receipt) {
        return receipts.with(receipt).map(more -> {
            if (charge == null) {
                return Settlement.by(receipt, request);
            }
            return reason == Reason.PARTLY_ACCEPTED
                    ? corrected(charge, more, receipt)
                    : Settlement.received(this, charge, more, receipt);
        });
    }

    private Change corrected(SmsCharge known, Receipts more, Receipt receipt) {
        SmsCharge next = known.correctedBy(receipt);
        var failed = new Failed(request, reason, detail, at, next, more);
        return next.equals(known)
                ? Change.to(failed)
                : Change.to(failed, new TextCharged(request, next, receipt.receivedAt()));
    }
}
