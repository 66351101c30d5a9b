package org.openwide.notification.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A budget whatever the time.
 *
 * @param key a practice's id, a currency, the first digits of numbers, or what stands for a number; never a number
 */
public record BudgetName(BudgetKind kind, String key) {

    /** Reads what {@link #toString} wrote. */
    public static Optional<BudgetName> parse(String name) {
        int slash = name.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : BudgetKind.named(name.substring(0, slash))
                        .map(kind -> new BudgetName(kind, name.substring(slash + 1)));
    }

    /** That of the period which this moment is in. */
    public Budget at(Instant now) {
        return new Budget(this, kind.span().period(now), kind.span().end(now));
    }

    /** What it is counted in: texts, percent, or a currency. */
    public String unit() {
        return switch (kind) {
            case SPENDING_DAY -> key;
            case PREFIX_CONVERSION -> "percent";
            case NUMBER_DAY, PREFIX_HOUR, PREFIX_DAY, PRACTICE_DAY, PRACTICE_MONTH -> "texts";
        };
    }

    @Override
    public String toString() {
        return kind.word() + "/" + key;
    }
}
