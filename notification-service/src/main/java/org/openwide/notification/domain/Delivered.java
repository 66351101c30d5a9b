package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;

/** The text reached the phone, as its receipt says. */
public record Delivered(Request request, Instant at, SmsCharge charge, Receipts receipts) implements Settled {

    /** Only its price can still change. */
    public Optional<Change> receive(Receipt receipt) {
        return receipts.with(receipt).map(more -> Settlement.received(this, charge, more, receipt));
    }
}
