package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Duration;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.Money;

/**
 * How much may be sent, as long as no operator said otherwise (UTC).
 *
 * @param counts how many texts
 * @param spending money for the texts of all practices together, a day
 * @param reserved what a text is taken to cost until the provider has said its price
 * @param conversion what share of the codes must be entered
 */
public record TextLimits(Counts counts, Money spending, Money reserved, Watch conversion) {

    /** Texts of a practice a day and a month, to a number a day, to numbers that begin alike an hour and a day. */
    public record Counts(int practiceDay, int practiceMonth, int numberDay, int prefixHour, int prefixDay) {}

    /**
     * When texts to numbers that begin alike are stopped.
     *
     * @param fromTexts of fewer, nobody can tell
     * @param percent of the codes that must be entered
     * @param window how far back is looked, and how long they are stopped
     * @param patience how long a patient may take to enter a code
     */
    public record Watch(int fromTexts, BigDecimal percent, Duration window, Duration patience) {}

    BigDecimal of(BudgetKind kind) {
        return switch (kind) {
            case PRACTICE_DAY -> BigDecimal.valueOf(counts.practiceDay());
            case PRACTICE_MONTH -> BigDecimal.valueOf(counts.practiceMonth());
            case NUMBER_DAY -> BigDecimal.valueOf(counts.numberDay());
            case PREFIX_HOUR -> BigDecimal.valueOf(counts.prefixHour());
            case PREFIX_DAY -> BigDecimal.valueOf(counts.prefixDay());
            case SPENDING_DAY -> spending.amount();
            case PREFIX_CONVERSION -> conversion.percent();
        };
    }
}
