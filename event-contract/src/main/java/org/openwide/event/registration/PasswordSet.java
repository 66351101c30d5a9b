package org.openwide.event.registration;

import java.util.UUID;

/** The patient created a password. */
public record PasswordSet(String practiceId, String patientId, UUID registrationId) implements RegistrationEvent {}
