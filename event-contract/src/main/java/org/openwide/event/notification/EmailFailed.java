package org.openwide.event.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Purpose;

/** The email will not arrive; the reason is a stable code. */
public record EmailFailed(
        String practiceId,
        String patientId,
        @Nullable UUID registrationId,
        UUID notificationId,
        Purpose purpose,
        String reason,
        Instant failedAt)
        implements NotificationEvent {}
