package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;

/** The patient followed the emailed link and entered their password. */
public record EmailConfirmed(String practiceId, String patientId, UUID registrationId, Instant confirmedAt)
        implements RegistrationEvent {}
