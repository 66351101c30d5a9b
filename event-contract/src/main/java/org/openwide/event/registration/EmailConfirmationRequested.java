package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;

/**
 * An email confirmation link is to be emailed. Its event id is the id of the notification.
 *
 * @param language of the patient: {@code en} or {@code cy}; absent means {@code en}
 */
public record EmailConfirmationRequested(
        String practiceId,
        String patientId,
        UUID registrationId,
        UUID emailId,
        Instant expiresAt,
        Practice practice,
        @Nullable String language,
        Sealed sealed)
        implements RegistrationEvent {}
