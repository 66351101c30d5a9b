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
        Receipts receipts) implements Notification {

    static Change with(Request request, Reason reason, String detail, Instant now) {
        return Change.to(
                new Failed(request, reason, detail, now, null, Receipts.NONE),
                new NotificationFailed(request, reason, now));
    }

    static Change charged(
            Request request, Reason reason, String detail, AcceptedParts parts, Receipts receipts, Instant now) {
        SmsCharge charge = SmsCharge.of(parts, now);
        return Change.to(
                new Failed(request, reason, detail, now, charge, receipts),
                new NotificationFailed(request, reason, now),
                new TextCharged(request, charge));
    }

    /** A receipt of a text that failed is only recorded. */
    public Optional<Change> receive(Receipt receipt) {
        return receipts.with(receipt).map(more -> Change.to(new Failed(request, reason, detail, at, charge, more)));
    }
}
