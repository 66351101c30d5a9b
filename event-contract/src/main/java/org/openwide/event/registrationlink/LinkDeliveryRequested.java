package org.openwide.event.registrationlink;

import java.time.Instant;
import java.util.UUID;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;

/** A link is to be sent to the patient by text or email. */
public record LinkDeliveryRequested(
        String practiceId,
        String patientId,
        UUID linkId,
        Channel channel,
        Instant expiresAt,
        Practice practice,
        Sealed sealed)
        implements RegistrationLinkEvent {}
