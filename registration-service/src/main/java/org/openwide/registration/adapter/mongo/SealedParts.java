package org.openwide.registration.adapter.mongo;

import static org.openwide.event.sealing.Recipient.NOTIFICATION_SERVICE;
import static org.openwide.event.sealing.Recipient.PATIENT_RECORD_SERVICE;

import java.util.UUID;
import org.openwide.event.EventType;
import org.openwide.event.Sealed;
import org.openwide.event.registration.EmailConfirmationMessage;
import org.openwide.event.registration.MobileCodeText;
import org.openwide.event.registration.SubmittedDetails;
import org.openwide.event.registration.VerifiedDetails;
import org.openwide.event.sealing.Sealer;
import org.openwide.registration.application.Portal;
import org.openwide.registration.domain.Account;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.DomainEvent;

/** Seals what is personal or secret in an event to the one service that needs it. */
record SealedParts(Sealer sealer, Portal portal) {

    Sealed of(Details details, UUID eventId) {
        var submitted = new SubmittedDetails(
                details.givenName(),
                details.familyName(),
                details.dateOfBirth(),
                details.email().text(),
                details.mobile().e164());
        return sealer.seal(PATIENT_RECORD_SERVICE, EventType.DETAILS_SUBMITTED, eventId, submitted);
    }

    Sealed of(DomainEvent.OtpRequested otp, UUID eventId) {
        var text = new MobileCodeText(otp.to().e164(), otp.code().digits());
        return sealer.seal(NOTIFICATION_SERVICE, EventType.OTP_REQUESTED, eventId, text);
    }

    Sealed of(DomainEvent.EmailConfirmationRequested email, UUID eventId) {
        var url = portal.emailLink(email.token().text());
        var message = new EmailConfirmationMessage(email.to().text(), email.givenName(), url);
        return sealer.seal(NOTIFICATION_SERVICE, EventType.EMAIL_CONFIRMATION_REQUESTED, eventId, message);
    }

    Sealed of(Account account, UUID eventId) {
        var details = account.details();
        var verified = new VerifiedDetails(
                details.givenName(),
                details.familyName(),
                details.dateOfBirth(),
                details.email().text(),
                details.mobile().e164(),
                account.mobileVerifiedAt(),
                account.emailVerifiedAt());
        return sealer.seal(PATIENT_RECORD_SERVICE, EventType.REGISTRATION_COMPLETED, eventId, verified);
    }
}
