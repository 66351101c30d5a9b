package org.openwide.notification.domain;

import java.time.Instant;

/** What the provider reported about a text after it took it; kept without the number. */
public record Receipt(AcceptedParts part, Status status, String errorCode, Instant receivedAt) {

    /** Where the text is by now. */
    public enum Status {
        ACCEPTED,
        BUFFERED,
        DELIVERED,
        EXPIRED,
        FAILED,
        REJECTED,
        UNKNOWN;

        boolean isFinal() {
            return this == DELIVERED || neverArrives();
        }

        boolean neverArrives() {
            return switch (this) {
                case EXPIRED, FAILED, REJECTED -> true;
                case ACCEPTED, BUFFERED, DELIVERED, UNKNOWN -> false;
            };
        }
    }

    boolean sameAs(Receipt other) {
        return status == other.status
                && part.first().messageId().equals(other.part.first().messageId());
    }
}
