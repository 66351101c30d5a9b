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

        SmsCharge.Stage stage() {
            return switch (this) {
                case DELIVERED -> SmsCharge.Stage.DELIVERED;
                case EXPIRED, FAILED, REJECTED -> SmsCharge.Stage.FAILED;
                case ACCEPTED, BUFFERED, UNKNOWN -> SmsCharge.Stage.ACCEPTED;
            };
        }
    }

    boolean sameAs(Receipt other) {
        return status == other.status
                && part.first().messageId().equals(other.part.first().messageId());
    }
}
