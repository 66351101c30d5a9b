package org.openwide.notification.application;

import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.Share;

/** The fixed word of the alert that a budget's end, or its half, is. */
final class BudgetAlert {

    private BudgetAlert() {}

    /** Null where no person needs to act. */
    static @Nullable String wordFor(BudgetReached reached) {
        BudgetKind kind = reached.budget().kind();
        if (reached.share() == Share.HALF) {
            return kind == BudgetKind.SPENDING_DAY ? "half-spent" : null;
        }
        return switch (kind) {
            case PRACTICE_DAY, PRACTICE_MONTH -> "practice-limit";
            case SPENDING_DAY -> "spending-limit";
            case NUMBER_DAY -> "number-limit";
            case PREFIX_HOUR, PREFIX_DAY -> "prefix-limit";
            case PREFIX_CONVERSION -> "prefix-stopped";
        };
    }
}
