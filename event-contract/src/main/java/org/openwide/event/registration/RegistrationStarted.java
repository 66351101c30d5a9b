package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;

/** The patient opened the link for the first time. */
public record RegistrationStarted(String practiceId, String patientId, UUID registrationId, Instant startedAt)
        implements RegistrationEvent {}
