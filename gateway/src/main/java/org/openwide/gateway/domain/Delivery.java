package org.openwide.gateway.domain;

import java.util.Locale;

/** How far a text or an email has come. */
public enum Delivery {
    PENDING,
    SENT,
    FAILED;

    public static Delivery of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
