package org.openwide.event.registration;

import java.util.UUID;
import org.openwide.event.Sealed;

/** The patient confirmed details that match the practice's record. */
public record DetailsSubmitted(String practiceId, String patientId, UUID registrationId, Sealed sealed)
        implements RegistrationEvent {}
