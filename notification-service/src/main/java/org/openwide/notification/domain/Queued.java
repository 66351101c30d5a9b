package org.openwide.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Waits to be sent: for the first time, or again after it was definitely not sent. */
public record Queued(Request request, SealedContent content, Tries tries, Instant notBefore) implements Notification {

    private static final Duration JUST_AFTER = Duration.ofMillis(1);
    private static final Duration WHILE_ANOTHER_SENDS = Duration.ofSeconds(1);

    public static Queued of(Request request, SealedContent content, Instant now) {
        return new Queued(request, content, Tries.NONE, now);
    }

    /** Takes it for one sender, who must answer within the lease; too late for its code or link, it ends here. */
    public Change claim(Instant now, Duration lease) {
        if (request.expiredAt(now)) {
            return Expired.at(request, now);
        }
        return Change.to(new Sending(request, content, tries.oneMore(), now.plus(lease), Receipts.NONE));
    }

    /** Lets one go first that was asked for before it; too late for its code or link, it ends here. */
    public Change letPass(Notification earlier, Instant now) {
        return request.expiredAt(now)
                ? Expired.at(request, now)
                : Change.to(new Queued(request, content, tries, turnAfter(earlier, now)));
    }

    private static Instant turnAfter(Notification earlier, Instant now) {
        return earlier instanceof Queued queued ? queued.notBefore().plus(JUST_AFTER) : now.plus(WHILE_ANOTHER_SENDS);
    }

    /** The answer to an earlier try, when it was queued again already. */
    public Optional<Change> answeredLate(Answer answer, Instant now) {
        return Settlement.late(answer, request, Receipts.NONE, now);
    }

    /** The provider took it after all, whatever it answered. */
    public Change receive(Receipt receipt) {
        return Settlement.by(receipt, request);
    }

    public boolean dueAt(Instant now) {
        return !now.isBefore(notBefore);
    }
}
