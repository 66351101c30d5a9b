package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;

/** The patient asks the practice for a new link, because this one no longer helps. */
public record NewLinkRequested(String practiceId, String patientId, UUID registrationId, Instant requestedAt)
        implements RegistrationEvent {}
