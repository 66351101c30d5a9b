package org.openwide.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;

/** One sender has it, until it answers or its lease runs out. */
public record Sending(Request request, SealedContent content, Tries tries, Instant leaseUntil, Receipts receipts)
        implements Notification {

    /** An email may be repeated once when nobody knows: its Message-ID stays, so a repeat can be recognised. */
    private static final int DOUBTFUL_EMAILS = 1;

    /** Settles it, or queues it again when it was definitely not sent and there is time left. */
    public Change answered(Answer answer, Instant now, Instant nextTry) {
        return switch (answer) {
            case Answer.Taken taken -> Settlement.by(taken, request, receipts, now);
            case Answer.Unproven unproven ->
                Settlement.by(receipts, request).orElseGet(() -> unproven(unproven, now, nextTry));
        };
    }

    /** Whether a send that takes so long is over within the lease, and begins within the life of its code or link. */
    public boolean hasTimeFor(Duration send, Instant now) {
        return !request.expiredAt(now) && !now.plus(send).isAfter(leaseUntil);
    }

    /** It was counted among its practice's texts, and is not when it is tried again. */
    public Sending counted() {
        return new Sending(request, content, tries.andCounted(), leaseUntil, receipts);
    }

    /** Whether an answer to the other is an answer to this: each claim is a try of its own. */
    public boolean isSameTryAs(Sending other) {
        return tries.made() == other.tries.made();
    }

    /** The answer to an earlier try, while another sender has it. */
    public Optional<Change> answeredLate(Answer answer, Instant now) {
        return Settlement.late(answer, request, receipts, now);
    }

    /** Nobody answered in time; the sender may have died before or after the provider took it. */
    public Optional<Change> leaseRanOut(Instant now) {
        return now.isBefore(leaseUntil)
                ? Optional.empty()
                : Optional.of(answered(new Answer.Unsure("lease-ran-out"), now, now));
    }

    /** A receipt can be faster than the answer: it is kept until the answer, or its absence, is known. */
    public Optional<Change> receive(Receipt receipt) {
        return receipts.with(receipt).map(more -> Change.to(new Sending(request, content, tries, leaseUntil, more)));
    }

    private Change unproven(Answer.Unproven answer, Instant now, Instant nextTry) {
        return switch (answer) {
            case Answer.Refused refused -> Failed.with(request, refused.reason(), refused.detail(), now);
            case Answer.NotNow notNow when notNow.ourAccount() -> waiting(now, nextTry);
            case Answer.NotNow _ -> again(tries, now, nextTry);
            case Answer.Unsure unsure -> inDoubt(unsure.detail(), now, nextTry);
        };
    }

    /** It goes out when our account works again, if that is in time; until then nobody shall wait for it unwarned. */
    private Change waiting(Instant now, Instant nextTry) {
        Change change = again(tries.andTold(), now, nextTry);
        return tries.told() || change.next() instanceof Expired
                ? change
                : Change.to(change.next(), new NotificationFailed(request, Reason.PROVIDER_ACCOUNT_PROBLEM, now));
    }

    private Change inDoubt(String detail, Instant now, Instant nextTry) {
        return switch (request.medium()) {
            case SMS -> Unknown.because(request, detail, now);
            case EMAIL ->
                tries.doubtful() < DOUBTFUL_EMAILS
                        ? again(tries.inDoubt(), now, nextTry)
                        : Unknown.because(request, detail, now);
        };
    }

    private Change again(Tries soFar, Instant now, Instant nextTry) {
        return request.expiredAt(nextTry)
                ? Expired.at(request, now)
                : Change.to(new Queued(request, content, soFar, nextTry));
    }
}
