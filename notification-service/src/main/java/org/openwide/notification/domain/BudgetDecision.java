package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something decided about a budget, with what is kept of it for ever, and what others hear of it.
 *
 * @param entry who did what, when
 * @param told empty for what an operator did: whoever does it knows
 */
public record BudgetDecision(BudgetRule next, Entry entry, Optional<BudgetReached> told) {

    /** What was done. */
    public enum Act {
        RAISED,
        LIFTED,
        STOPPED
    }

    /**
     * One line of the audit.
     *
     * @param by the operator as their key's introspection names them, or the watch
     */
    public record Entry(
            String by,
            Instant at,
            Act act,
            BudgetRule before,
            BudgetRule after,
            @Nullable String note) {}

    public static BudgetDecision by(
            String who, Instant now, Act act, BudgetRule before, BudgetRule next, @Nullable String note) {
        return new BudgetDecision(next, new Entry(who, now, act, before, next, note), Optional.empty());
    }

    public BudgetDecision telling(BudgetReached reached) {
        return new BudgetDecision(next, entry, Optional.of(reached));
    }
}
