package org.openwide.notification.domain;

import java.time.Instant;

/** What the provider reported about a text after it took it; kept without the number. */
public record Receipt(AcceptedParts part, Status status, String errorCode, Instant receivedAt) {

    /** The code may be shown to staff: a code at most, since words could name a person. */
    public Receipt {
        errorCode = errorCode.matches("[A-Za-z0-9._-]{1,40}") ? errorCode : "";
    }

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
