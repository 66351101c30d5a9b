package org.openwide.registration.domain;

import java.util.Optional;

/** What a decision on a registration came to. A refusal may change something too: a counted attempt. */
public sealed interface Outcome
        permits Advance,
                Refusal,
                Noted,
                Seen,
                Opening,
                DetailsEntry,
                Confirmation,
                CodeResend,
                CodeEntry,
                PasswordCreation,
                EmailResend,
                EmailConfirmation,
                TermsAcceptance {

    /** What to keep; empty when all stays as it is. */
    default Optional<Change> toKeep() {
        return Optional.empty();
    }
}
