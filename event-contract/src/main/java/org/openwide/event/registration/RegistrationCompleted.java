package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;
import org.openwide.event.Sealed;

/** The patient is registered; the verified details are sealed to the patient-record-service. */
public record RegistrationCompleted(
        String practiceId, String patientId, UUID registrationId, Instant completedAt, Sealed sealed)
        implements RegistrationEvent {}
