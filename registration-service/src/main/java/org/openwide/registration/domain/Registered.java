package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** The patient is registered, for good: no link can end or repeat it. */
public record Registered(Dossier dossier, Account account) implements Registration {

    @Override
    public Step step() {
        return Step.COMPLETE;
    }

    @Override
    public Registered with(Dossier changed) {
        return new Registered(changed, account);
    }

    @Override
    public Opening welcome(TokenHash token, Instant now) {
        return new Opening.LinkUsed(practice());
    }

    @Override
    public Optional<Change> end(EndReason reason) {
        return Optional.empty();
    }

    /** Shows what was accepted, to a token that has proven to be the patient's. */
    public Outcome receiptFor(TokenHash token) {
        return shownTo(token) ? new Seen(this) : AccessTokenInvalid.unknown();
    }

    /** A token that had not proven the phone again when another window finished sees no more than before. */
    public boolean shownTo(TokenHash token) {
        return dossier.sessions().proven(token);
    }
}
