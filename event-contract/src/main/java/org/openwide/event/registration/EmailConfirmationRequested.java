package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;

/** An email confirmation link is to be emailed. Its event id is the id of the notification. */
public record EmailConfirmationRequested(
        String practiceId,
        String patientId,
        UUID registrationId,
        UUID emailId,
        Instant expiresAt,
        Practice practice,
        Sealed sealed)
        implements RegistrationEvent {}
