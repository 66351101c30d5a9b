package org.openwide.gateway.domain;

import java.time.Duration;

/** Whether a request may go on. */
public sealed interface Admission {

    record Admitted() implements Admission {}

    /** Too many were sent; after this time one may be sent again. */
    record Refused(Duration retryAfter) implements Admission {}
}
