package org.openwide.registration.domain;

import java.time.Instant;

/**
 * The link that staff gave to one patient, and what its details must match.
 *
 * @param heard the sequence of the last event about this link that counted
 */
public record Link(
        RegistrationId id,
        TokenHash token,
        String patientId,
        Practice practice,
        Instant expiresAt,
        Expected expected,
        long heard) {

    /** Staff corrected the record. */
    Link correctedTo(Expected corrected, long sequence) {
        return new Link(id, token, patientId, practice, expiresAt, corrected, sequence);
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
