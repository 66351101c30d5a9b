package org.openwide.notification.domain;

import java.time.Duration;
import java.time.Instant;

/** When to try again after a definite "not now": doubling pauses up to a longest one, each shortened by chance. */
public record RetryPolicy(Duration first, Duration longest) {

    public RetryPolicy {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("the first pause must be positive and not over the longest");
        }
    }

    /**
     * @param attempts how many were made so far, 1 or more
     * @param chance from 0 to 1, so that many refused at once do not come back at once
     */
    public Instant next(int attempts, Instant now, double chance) {
        double doubled = first.toMillis() * Math.pow(2, Math.min(attempts - 1, 30));
        double pause = Math.min(doubled, longest.toMillis());
        return now.plusMillis(Math.round(pause * (0.5 + chance / 2)));
    }
}
