package org.openwide.notification.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many codes were texted to numbers that begin alike, and how many of them were entered. */
public record Conversion(long texts, long entered) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether fewer are entered than should be; of a handful of texts nobody can tell. */
    public boolean isUnder(BigDecimal percent, int fromTexts) {
        return texts >= Math.max(fromTexts, 1)
                && BigDecimal.valueOf(entered).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(texts)))
                        < 0;
    }

    public BigDecimal percent() {
        return texts == 0
                ? HUNDRED
                : BigDecimal.valueOf(entered)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(texts), 1, RoundingMode.HALF_UP);
    }
}
