package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.NotificationEvent.NotificationSent;

/** The provider or mail server took it; a text has its charge. */
public record Sent(Request request, Instant at, @Nullable SmsCharge charge, Receipts receipts) implements Settled {

    static Change email(Request request, Instant now) {
        return Change.to(new Sent(request, now, null, Receipts.NONE), new NotificationSent(request, now));
    }

    /** A receipt says what became of it, and corrects what it costs; of an email there is none. */
    public Optional<Change> receive(Receipt receipt) {
        return charge == null
                ? Optional.empty()
                : receipts.with(receipt).map(more -> Settlement.received(this, charge, more, receipt));
    }
}
