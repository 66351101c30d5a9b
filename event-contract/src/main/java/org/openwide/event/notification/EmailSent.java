package org.openwide.event.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Purpose;

/** The mail server took the email. */
public record EmailSent(
        String practiceId,
        String patientId,
        @Nullable UUID registrationId,
        UUID notificationId,
        Purpose purpose,
        Instant sentAt)
        implements NotificationEvent {}
