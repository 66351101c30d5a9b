package org.openwide.patientrecord.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link that staff issued, and the registration that came of it.
 *
 * @param delivery the notification that carries the link to the patient; null when staff hand it over themselves
 */
public record RegistrationLink(
        LinkId id,
        SecretHash tokenHash,
        SendBy sendBy,
        @Nullable UUID delivery,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Revocation revocation,
        Progress progress,
        Notices notices) {

    /** What the link is good for; what the patient achieved with it outlasts everything else. */
    public LinkState state(Instant now) {
        if (progress.isComplete()) {
            return LinkState.USED;
        }
        if (revocation != null) {
            return switch (revocation.reason()) {
                case REPLACED -> LinkState.REPLACED;
                case WITHDRAWN -> LinkState.WITHDRAWN;
            };
        }
        if (!now.isBefore(expiresAt)) {
            return LinkState.EXPIRED;
        }
        return progress.isLocked() ? LinkState.LOCKED : LinkState.LIVE;
    }

    /** Whether there is still something to revoke. */
    boolean isOpen(Instant now) {
        return switch (state(now)) {
            case LIVE, LOCKED -> true;
            case USED, REPLACED, WITHDRAWN, EXPIRED -> false;
        };
    }

    RegistrationLink revoked(RevocationReason reason, Instant now) {
        return new RegistrationLink(
                id, tokenHash, sendBy, delivery, issuedAt, expiresAt, new Revocation(reason, now), progress, notices);
    }

    RegistrationLink after(RegistrationNews news) {
        return new RegistrationLink(
                id, tokenHash, sendBy, delivery, issuedAt, expiresAt, revocation, progress.after(news), notices);
    }

    RegistrationLink after(NotificationNews news) {
        return new RegistrationLink(
                id, tokenHash, sendBy, delivery, issuedAt, expiresAt, revocation, progress, notices.after(news));
    }
}
