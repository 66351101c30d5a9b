package org.openwide.event.registrationlink;

import java.time.Instant;
import java.util.UUID;
import org.openwide.event.Sealed;

/** Staff issued a registration link; what it is matched against is sealed to the registration-service. */
public record LinkIssued(
        String practiceId,
        String patientId,
        UUID linkId,
        String tokenHash,
        Instant expiresAt,
        LinkPractice practice,
        Sealed sealed)
        implements RegistrationLinkEvent {}
