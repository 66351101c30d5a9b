package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;
import org.openwide.notification.domain.NotificationEvent.TextCharged;

/** The provider or mail server took it; a text has its charge. */
public record Sent(Request request, Instant at, @Nullable SmsCharge charge, Receipts receipts) implements Notification {

    static Change email(Request request, Instant now) {
        return Change.to(new Sent(request, now, null, Receipts.NONE), new NotificationSent(request, now));
    }

    static Change text(Request request, AcceptedParts parts, Receipts receipts, Instant now) {
        SmsCharge charge = SmsCharge.of(parts, now);
        return Change.to(
                new Sent(request, now, charge, receipts),
                new NotificationSent(request, now),
                new TextCharged(request, charge));
    }

    /** A receipt of a text that we know was sent is only recorded. */
    public Optional<Change> receive(Receipt receipt) {
        return receipts.with(receipt).map(more -> Change.to(new Sent(request, at, charge, more)));
    }
}
