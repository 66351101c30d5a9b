package org.openwide.event.registrationlink;

import java.util.UUID;

/** A link works no longer: it was replaced by a new one or withdrawn by staff. */
public record LinkRevoked(String practiceId, String patientId, UUID linkId, String reason)
        implements RegistrationLinkEvent {}
