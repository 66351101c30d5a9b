package org.openwide.event.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Practice;
import org.openwide.event.Sealed;

/**
 * A mobile code is to be texted. Its event id is the id of the notification.
 *
 * @param language of the patient: {@code en} or {@code cy}; absent means {@code en}
 */
public record OtpRequested(
        String practiceId,
        String patientId,
        UUID registrationId,
        UUID otpId,
        Instant expiresAt,
        boolean resend,
        Practice practice,
        @Nullable String language,
        Sealed sealed)
        implements RegistrationEvent {}
