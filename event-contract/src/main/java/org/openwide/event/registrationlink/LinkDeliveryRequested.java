package org.openwide.event.registrationlink;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;

/**
 * A link is to be sent to the patient by text or email.
 *
 * @param language of the text or email: {@code en} or {@code cy}; absent means {@code en}
 */
public record LinkDeliveryRequested(
        String practiceId,
        String patientId,
        UUID linkId,
        Channel channel,
        Instant expiresAt,
        Practice practice,
        @Nullable String language,
        Sealed sealed)
        implements RegistrationLinkEvent {}
