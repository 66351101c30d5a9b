package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;

/** The patient accepted the terms; version, language and hash identify the exact text. */
public record TermsAccepted(
        String practiceId,
        String patientId,
        UUID registrationId,
        String version,
        String language,
        String sha256,
        Instant acceptedAt)
        implements RegistrationEvent {}
