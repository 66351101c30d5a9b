package org.openwide.patientrecord.domain;

/** What became of a text or email. */
public sealed interface Delivery {

    record Pending() implements Delivery {}

    record Sent() implements Delivery {}

    /** It will not arrive; the reason is a stable code. */
    record Failed(String reason) implements Delivery {}
}
