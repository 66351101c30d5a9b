package org.openwide.event.registration;

import java.util.UUID;

/** The link under this registration was replaced, withdrawn or expired. */
public record RegistrationEnded(String practiceId, String patientId, UUID registrationId, String reason)
        implements RegistrationEvent {}
