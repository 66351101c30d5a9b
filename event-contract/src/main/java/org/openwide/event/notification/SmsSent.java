package org.openwide.event.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Purpose;

/** The provider took the text. */
public record SmsSent(
        String practiceId,
        String patientId,
        @Nullable UUID registrationId,
        UUID notificationId,
        Purpose purpose,
        Instant sentAt)
        implements NotificationEvent {}
