package org.openwide.notification.domain;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount exactly as it was told, to its last digit, and the currency it is in. */
public record Money(BigDecimal amount, Currency currency) {

    private static final int DIGITS = 20;

    /** Whether a text can cost this: nothing or more, written with a sensible number of digits. */
    boolean isAPrice() {
        return amount.signum() >= 0 && amount.scale() >= 0 && amount.scale() <= DIGITS && amount.precision() <= DIGITS;
    }

    Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies cannot be added");
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** The same money, however many zeros it is written with. */
    boolean isSameAs(Money other) {
        return currency.equals(other.currency) && amount.compareTo(other.amount) == 0;
    }

    boolean isSomething() {
        return amount.signum() != 0;
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
