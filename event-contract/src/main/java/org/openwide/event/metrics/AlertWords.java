package org.openwide.event.metrics;

import java.util.List;

/** The fixed words after ALERT in the logs of all services. */
public final class AlertWords {

    /** All of them; a test compares them with the code. */
    public static final List<String> ALL = List.of(
            "dead-letter",
            "half-spent",
            "not-saved",
            "outcome-unknown",
            "practice-limit",
            "provider-account",
            "receipt-refused",
            "spending-limit",
            "undecidable",
            "unreadable");

    private AlertWords() {}
}
