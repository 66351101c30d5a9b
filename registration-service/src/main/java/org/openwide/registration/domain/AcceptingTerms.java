package org.openwide.registration.domain;

import java.time.Instant;

/** All is proven; the patient is to accept the terms. */
public record AcceptingTerms(
        Dossier dossier, Details details, Instant mobileVerifiedAt, PasswordHash password, Instant emailVerifiedAt)
        implements Proven {

    @Override
    public Step step() {
        return Step.TERMS;
    }

    @Override
    public AcceptingTerms with(Dossier changed) {
        return new AcceptingTerms(changed, details, mobileVerifiedAt, password, emailVerifiedAt);
    }

    /** Accepts the version that the patient read, if it is the one in force. */
    public TermsAcceptance accept(String version, TermsLibrary library, Instant now) {
        var inForce = library.inForce(dossier.language());
        if (!inForce.version().equals(version)) {
            return new TermsAcceptance.Outdated(inForce);
        }
        var receipt = new TermsReceipt(inForce.version(), inForce.language(), inForce.sha256(), now);
        var account = new Account(details, mobileVerifiedAt, emailVerifiedAt, password, receipt);
        return new TermsAcceptance.Accepted(Change.to(
                new Registered(dossier, account),
                new DomainEvent.TermsAccepted(receipt),
                new DomainEvent.RegistrationCompleted(account)));
    }
}
