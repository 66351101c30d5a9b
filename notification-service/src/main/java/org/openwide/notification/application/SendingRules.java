package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.RetryPolicy;
import org.openwide.notification.domain.Sending;

/** How long a sender of each medium may take, and when a refused one comes back. */
public record SendingRules(Rule sms, Rule email, DoubleSupplier chance) {

    /**
     * @param lease longer than the channel's own time-outs together
     * @param retry pauses between tries
     */
    public record Rule(Duration lease, RetryPolicy retry) {}

    Duration lease(Medium medium) {
        return rule(medium).lease();
    }

    Instant nextTry(Sending sending, Instant now) {
        RetryPolicy retry = rule(sending.request().medium()).retry();
        return retry.next(sending.tries().made(), now, chance.getAsDouble());
    }

    private Rule rule(Medium medium) {
        return switch (medium) {
            case SMS -> sms;
            case EMAIL -> email;
        };
    }
}
