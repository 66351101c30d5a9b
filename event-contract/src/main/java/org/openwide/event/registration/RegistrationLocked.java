package org.openwide.event.registration;

import java.util.UUID;

/** Too many failed attempts: only a new link from the practice helps. */
public record RegistrationLocked(String practiceId, String patientId, UUID registrationId, String reason)
        implements RegistrationEvent {}
