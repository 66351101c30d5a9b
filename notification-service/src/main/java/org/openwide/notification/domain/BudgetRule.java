package org.openwide.notification.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one budget, beside the settings.
 *
 * @param lifted when a stop was last lifted: what was before does not count against the prefix any more
 */
public record BudgetRule(
        BudgetName name,
        @Nullable Raised raised,
        @Nullable Stop stop,
        @Nullable Instant lifted) {

    /** An operator's limit, for a time. */
    public record Raised(BigDecimal limit, Instant until, String note) {}

    /** Nothing is sent for a time. */
    public record Stop(Instant since, Instant until) {}

    /** Only the settings hold. */
    public static BudgetRule none(BudgetName name) {
        return new BudgetRule(name, null, null, null);
    }

    public BigDecimal limitAt(Instant now, BigDecimal usual) {
        Raised special = raisedAt(now);
        return special == null ? usual : special.limit();
    }

    /** The operator's limit while it holds. */
    public @Nullable Raised raisedAt(Instant now) {
        return raised != null && now.isBefore(raised.until()) ? raised : null;
    }

    /** The stop while it holds. */
    public @Nullable Stop stopAt(Instant now) {
        return stop != null && now.isBefore(stop.until()) ? stop : null;
    }

    public BudgetRule raisedTo(Raised more) {
        return new BudgetRule(name, more, stop, lifted);
    }

    public BudgetRule stopped(Stop now) {
        return new BudgetRule(name, raised, now, lifted);
    }

    /** The settings hold again, and nothing is stopped. */
    public BudgetRule back(Instant now) {
        return new BudgetRule(name, null, null, stopAt(now) == null ? lifted : now);
    }

    /** Whether going back would change anything. */
    public boolean isSpecialAt(Instant now) {
        return raisedAt(now) != null || stopAt(now) != null;
    }
}
