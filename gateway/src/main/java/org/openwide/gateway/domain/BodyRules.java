package org.openwide.gateway.domain;

import java.time.Duration;

/** The most bytes a request's body may have, and how long they may take to arrive. */
public record BodyRules(int bytes, Duration patience) {

    private static final int EXPORT_BYTES = 10 * 1024 * 1024;

    /** The same patience, for each piece of it, with a body that may be large. */
    public BodyRules forAnExport() {
        return new BodyRules(EXPORT_BYTES, patience);
    }
}
