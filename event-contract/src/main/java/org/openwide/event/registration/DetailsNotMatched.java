package org.openwide.event.registration;

import java.util.List;
import java.util.UUID;

/** The patient confirmed details that differ from the record: which fields, never what was typed. */
public record DetailsNotMatched(
        String practiceId, String patientId, UUID registrationId, List<String> mismatched, int attemptsRemaining)
        implements RegistrationEvent {}
