package org.openwide.notification.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Language;

/** What was asked for, without anything that is personal: who it concerns is told by ids only. */
public record Request(
        NotificationId id,
        Medium medium,
        Purpose purpose,
        Practice practice,
        String patientId,
        @Nullable UUID registrationId,
        Cause cause,
        Instant expiresAt,
        Language language) {

    boolean expiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** The event that asked, so that what follows can be traced back to it. */
    public record Cause(String correlationId, String traceparent, Instant at) {}
}
