package org.openwide.notification.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the sending of texts is limited by, and why one is not sent when there is nothing left. */
public enum BudgetKind {
    /** Texts to one number; others hear nothing of it, not even under another name. */
    NUMBER_DAY(Span.DAY, Reason.NUMBER_LIMIT_REACHED),
    /** Texts to all numbers that begin alike. */
    PREFIX_HOUR(Span.HOUR, Reason.PREFIX_LIMIT_REACHED),
    PREFIX_DAY(Span.DAY, Reason.PREFIX_LIMIT_REACHED),
    /** Texts of one practice. */
    PRACTICE_DAY(Span.DAY, Reason.PRACTICE_LIMIT_REACHED),
    PRACTICE_MONTH(Span.MONTH, Reason.PRACTICE_LIMIT_REACHED),
    /** Money for the texts of all practices together. */
    SPENDING_DAY(Span.DAY, Reason.SPENDING_LIMIT_REACHED),
    /** How many percent of the texted codes are entered, at least, of numbers that begin alike. */
    PREFIX_CONVERSION(Span.MOMENT, Reason.PREFIX_STOPPED);

    private final Span span;
    private final Reason reason;

    BudgetKind(Span span, Reason reason) {
        this.span = span;
        this.reason = reason;
    }

    public static Optional<BudgetKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public Span span() {
        return span;
    }

    public Reason reason() {
        return reason;
    }

    public boolean isToldToOthers() {
        return this != NUMBER_DAY;
    }

    /** The word outside. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
