package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;

/** The patient entered the code that was texted to them. */
public record MobileVerified(String practiceId, String patientId, UUID registrationId, Instant verifiedAt)
        implements RegistrationEvent {}
