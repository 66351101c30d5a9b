package org.openwide.notification.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** How much of a budget is used, where somebody should hear of it. */
public enum Share {
    HALF,
    ALL;

    public static Optional<Share> of(BigDecimal used, BigDecimal limit) {
        if (used.compareTo(limit) >= 0) {
            return Optional.of(ALL);
        }
        return used.add(used).compareTo(limit) >= 0 ? Optional.of(HALF) : Optional.empty();
    }
}
