package org.openwide.notification.application;

import java.math.BigDecimal;
import org.openwide.notification.domain.Money;

/**
 * How much may be sent on one day (UTC).
 *
 * @param perPractice texts of one practice
 * @param spending money for the texts of all practices together
 * @param reserved what a text is taken to cost until the provider has said its price
 */
public record TextLimits(int perPractice, Money spending, Money reserved) {

    boolean isHalfSpent(BigDecimal sum) {
        return sum.compareTo(spending.amount().divide(BigDecimal.TWO)) >= 0;
    }
}
