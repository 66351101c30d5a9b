package org.openwide.event.registration;

import java.util.UUID;
import org.openwide.event.EventData;

/** Events of one registration, in order. */
public sealed interface RegistrationEvent extends EventData
        permits RegistrationStarted,
                DetailsSubmitted,
                DetailsNotMatched,
                OtpRequested,
                MobileVerified,
                PasswordSet,
                EmailConfirmationRequested,
                EmailConfirmed,
                TermsAccepted,
                RegistrationCompleted,
                RegistrationLocked,
                RegistrationEnded,
                NewLinkRequested {

    /** The registration, which has the id of its link. */
    UUID registrationId();

    @Override
    default String subject() {
        return registrationId().toString();
    }
}
