package org.openwide.patientrecord.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that opens one practice's paths until it is revoked. */
public record PracticeKey(
        KeyId id,
        PracticeId practice,
        String label,
        SecretHash hash,
        Instant issuedAt,
        @Nullable Instant revokedAt) {

    public boolean isLive() {
        return revokedAt == null;
    }

    public PracticeKey revoked(Instant now) {
        return isLive() ? new PracticeKey(id, practice, label, hash, issuedAt, now) : this;
    }
}
