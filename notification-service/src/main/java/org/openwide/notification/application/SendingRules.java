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
     * @param longest what one send may take in all
     * @param lease longer than that
     * @param retry pauses between tries
     */
    public record Rule(Duration longest, Duration lease, RetryPolicy retry) {

        public Rule {
            if (lease.compareTo(longest) <= 0) {
                throw new IllegalArgumentException("a lease must be longer than a send");
            }
        }
    }

    Duration longest(Medium medium) {
        return rule(medium).longest();
    }

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
