package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;

/** Staff gave the patient a link; it has not been opened. */
public record Invited(Dossier dossier) implements Registration {

    /** A link that was just issued. */
    public static Invited with(Link link) {
        return new Invited(Dossier.of(link));
    }

    @Override
    public Step step() {
        return Step.DETAILS;
    }

    @Override
    public Invited with(Dossier changed) {
        return new Invited(changed);
    }

    @Override
    public Opening welcome(TokenHash token, Instant now) {
        var started = new EnteringDetails(dossier.with(Sessions.only(Session.unproven(token, now))), DetailsSoFar.NONE);
        return new Opening.Opened(Change.to(started, new DomainEvent.RegistrationStarted(now)));
    }

    /** Nothing began, so no event tells of an end. */
    @Override
    public Optional<Change> end(EndReason reason) {
        return Optional.of(Change.to(new EndedRegistration(dossier, reason)));
    }
}
