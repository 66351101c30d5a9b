package org.openwide.notification.domain;

import java.time.Instant;

/**
 * A budget of one period.
 *
 * @param period an hour, a day or a month, in UTC
 * @param end from when on nothing counts towards it
 */
public record Budget(BudgetName name, String period, Instant end) {

    public BudgetKind kind() {
        return name.kind();
    }

    @Override
    public String toString() {
        return name + "/" + period;
    }
}
