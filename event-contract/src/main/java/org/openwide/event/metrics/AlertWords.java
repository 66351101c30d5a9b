package org.openwide.event.metrics;

import java.util.List;

/** The fixed words after ALERT in the logs of all services. */
public final class AlertWords {

    /** All of them; a test compares them with the code. */
    public static final List<String> ALL = List.of(
            "dead-letter",
            "half-spent",
            "not-saved",
            "number-limit",
            "outcome-unknown",
            "practice-limit",
            "prefix-limit",
            "prefix-stopped",
            "provider-account",
            "receipt-refused",
            "spending-limit",
            "texts-stopped",
            "undecidable",
            "unreadable");

    private AlertWords() {}
}
