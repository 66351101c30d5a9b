package org.openwide.notification.adapter.sms;

import com.vonage.client.sms.MessageStatus;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;

/** What Vonage's statuses mean for us: whether the text was taken, and whether another try can help. */
final class VonageStatus {

    private VonageStatus() {}

    /** The answer to a part that was not taken; never called for status 0. */
    static Answer refusal(MessageStatus status) {
        String detail = "vonage-" + status.getMessageStatus();
        return switch (meaning(status)) {
            case NOT_NOW -> new Answer.NotNow(detail);
            case UNSURE -> new Answer.Unsure(detail);
            case NUMBER -> new Answer.Refused(Reason.NUMBER_REFUSED, detail);
            case MESSAGE -> new Answer.Refused(Reason.MESSAGE_REFUSED, detail);
            case ACCOUNT -> new Answer.NotNow(detail, true);
        };
    }

    private enum Meaning {
        NOT_NOW,
        UNSURE,
        NUMBER,
        MESSAGE,
        ACCOUNT
    }

    private static Meaning meaning(MessageStatus status) {
        return switch (status) {
            case OK -> throw new IllegalArgumentException("an accepted part is no refusal");
            case THROTTLED, TOO_MANY_BINDS -> Meaning.NOT_NOW;
            case INTERNAL_ERROR, COMMS_FAILURE, UNKNOWN -> Meaning.UNSURE;
            case INVALID_MESSAGE, NUMBER_BARRED, NUMBER_UNREACHABLE, NON_WHITELISTED_DESTINATION, NUMBER_DEACTIVATED ->
                Meaning.NUMBER;
            case MESSAGE_TOO_LONG, INVALID_TTL, TOO_MANY_DESTINATIONS, INVALID_CALLBACK -> Meaning.MESSAGE;
            case INVALID_MESSAGE_CLASS, INVALID_NETWORK_CODE -> Meaning.MESSAGE;
            case MISSING_PARAMS, INVALID_PARAMS, INVALID_CREDENTIALS, INVALID_SIGNATURE -> Meaning.ACCOUNT;
            case PARTNER_ACCOUNT_BARRED, PARTNER_QUOTA_EXCEEDED, ACCOUNT_NOT_HTTP -> Meaning.ACCOUNT;
            case INVALID_FROM_ADDRESS, FACILITY_NOT_ALLOWED, SIGNATURE_API_SECRET_DISALLOWED -> Meaning.ACCOUNT;
        };
    }
}
