package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;

/** Nobody knows whether the text was sent; it is never sent again by itself, only a late answer or a receipt settles it. */
public record Unknown(Request request, String detail, Instant at) implements Notification {

    static Change because(Request request, String detail, Instant now) {
        return Change.to(
                new Unknown(request, detail, now), new NotificationFailed(request, Reason.OUTCOME_UNKNOWN, now));
    }

    /** The answer came after all, when nobody waited for it any more. */
    public Optional<Change> answered(Answer answer, Instant now) {
        return switch (answer) {
            case Answer.Taken taken -> Optional.of(Settlement.by(taken, request, Receipts.NONE, now));
            case Answer.Refused refused -> Optional.of(Failed.with(request, refused.reason(), refused.detail(), now));
            case Answer.NotNow _, Answer.Unsure _ -> Optional.empty();
        };
    }

    /** A receipt proves that the provider took the text, and that it charges for it. */
    public Change receive(Receipt receipt) {
        return Settlement.by(receipt, request);
    }
}
