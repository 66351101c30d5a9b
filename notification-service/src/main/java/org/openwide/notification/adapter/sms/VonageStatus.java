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
        return switch (status) {
            case THROTTLED, TOO_MANY_BINDS -> new Answer.NotNow(detail);
            case INVALID_MESSAGE, NUMBER_BARRED, NUMBER_UNREACHABLE, NON_WHITELISTED_DESTINATION, NUMBER_DEACTIVATED ->
                new Answer.Refused(Reason.NUMBER_REFUSED, detail);
            case MISSING_PARAMS,
                    INVALID_PARAMS,
                    INVALID_CREDENTIALS,
                    PARTNER_ACCOUNT_BARRED,
                    PARTNER_QUOTA_EXCEEDED,
                    ACCOUNT_NOT_HTTP,
                    INVALID_SIGNATURE,
                    INVALID_FROM_ADDRESS,
                    FACILITY_NOT_ALLOWED,
                    SIGNATURE_API_SECRET_DISALLOWED -> new Answer.Refused(Reason.PROVIDER_ACCOUNT_PROBLEM, detail);
            case MESSAGE_TOO_LONG,
                    INVALID_TTL,
                    TOO_MANY_DESTINATIONS,
                    INVALID_MESSAGE_CLASS,
                    INVALID_NETWORK_CODE,
                    INVALID_CALLBACK -> new Answer.Refused(Reason.MESSAGE_REFUSED, detail);
            case INTERNAL_ERROR, COMMS_FAILURE, UNKNOWN -> new Answer.Unsure(detail);
            case OK -> throw new IllegalArgumentException("an accepted part is no refusal");
        };
    }
}
