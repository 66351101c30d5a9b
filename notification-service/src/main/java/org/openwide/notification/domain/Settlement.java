package org.openwide.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a notification ends once it is known that it was taken, by an answer or by a receipt. */
final class Settlement {

    private Settlement() {}

    static Change by(Answer.Taken taken, Request request, Receipts receipts, Instant now) {
        return switch (taken) {
            case Answer.TextAccepted accepted -> Sent.text(request, accepted.parts(), receipts, now);
            case Answer.EmailAccepted _ -> Sent.email(request, now);
            case Answer.PartlyAccepted partly ->
                Failed.charged(request, Reason.PARTLY_ACCEPTED, "parts", partly.parts(), receipts, now);
        };
    }

    /** An answer to an earlier try: only that something was taken is of use now. */
    static Optional<Change> late(Answer answer, Request request, Receipts receipts, Instant now) {
        return answer instanceof Answer.Taken taken ? Optional.of(by(taken, request, receipts, now)) : Optional.empty();
    }

    /** A receipt proves that the provider took the text, and that it charges for it. */
    static Change by(Receipt receipt, Request request) {
        return by(receipt, new Receipts(List.of(receipt)), request);
    }

    /** What the receipts that were faster than the answer prove, if there are any. */
    static Optional<Change> by(Receipts receipts, Request request) {
        return receipts.deciding().map(receipt -> by(receipt, receipts, request));
    }

    private static Change by(Receipt deciding, Receipts all, Request request) {
        if (deciding.status().neverArrives()) {
            return Failed.charged(
                    request, Reason.NOT_DELIVERED, deciding.errorCode(), deciding.part(), all, deciding.receivedAt());
        }
        return Sent.text(request, deciding.part(), all, deciding.receivedAt());
    }
}
