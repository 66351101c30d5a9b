package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** The link was replaced, withdrawn or expired; all that is left is to say so. */
public record EndedRegistration(Dossier dossier, EndReason reason) implements Registration {

    @Override
    public Step step() {
        return Step.LOCKED;
    }

    @Override
    public EndedRegistration with(Dossier changed) {
        return new EndedRegistration(changed, reason);
    }

    @Override
    public Opening welcome(TokenHash token, Instant now) {
        return new LinkEnded(reason, practice(), Optional.empty());
    }

    @Override
    public Optional<LinkEnded> over(Instant now) {
        return Optional.of(new LinkEnded(reason, practice(), Optional.empty()));
    }

    @Override
    public Optional<Change> end(EndReason again) {
        return Optional.empty();
    }

    /** Nothing will be matched any more: what the record says now is not kept. */
    @Override
    public Noted correct(Expected corrected, long sequence) {
        return Noted.NOTHING_NEW;
    }
}
