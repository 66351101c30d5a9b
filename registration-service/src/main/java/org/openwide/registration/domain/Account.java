package org.openwide.registration.domain;

import java.time.Instant;

/** What the service keeps of a registered patient: the start of signing in. */
public record Account(
        Details details,
        Instant mobileVerifiedAt,
        Instant emailVerifiedAt,
        PasswordHash password,
        TermsReceipt receipt) {

    /** The moment of registration. */
    public Instant completedAt() {
        return receipt.acceptedAt();
    }
}
