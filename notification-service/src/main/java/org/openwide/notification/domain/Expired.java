package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;

/** Its code or link was past its life before it could be sent, so as far as is known it never was. */
public record Expired(Request request, Instant at) implements Notification {

    /** The answer to an earlier try, when it was too late for another one. */
    public Optional<Change> answeredLate(Answer answer, Instant now) {
        return Settlement.late(answer, request, Receipts.NONE, now);
    }

    /** The provider took an earlier try after all, whatever it answered. */
    public Change receive(Receipt receipt) {
        return Settlement.by(receipt, request);
    }

    static Change at(Request request, Instant now) {
        return Change.to(new Expired(request, now), new NotificationFailed(request, Reason.EXPIRED, now));
    }
}
