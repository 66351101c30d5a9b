package org.openwide.registration.domain;

import java.util.Optional;

/** A step that went well: the patient sees where the registration stands now. */
public sealed interface Advance extends Outcome
        permits Opening.Opened,
                AccessRenewed,
                DetailsEntry.Entered,
                Confirmation.Matched,
                CodeResend.Resent,
                CodeEntry.Accepted,
                PasswordCreation.Created,
                EmailResend.Resent,
                EmailConfirmation.Confirmed,
                TermsAcceptance.Accepted {

    Change change();

    @Override
    default Optional<Change> toKeep() {
        return Optional.of(change());
    }
}
