package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Too many attempts failed; the link and its registration wait for staff to issue a new link. */
public record LockedRegistration(Dossier dossier, LockReason reason) implements Registration {

    static Change of(Dossier dossier, LockReason reason, DomainEvent... cause) {
        var events = Stream.concat(Stream.of(cause), Stream.of(new DomainEvent.RegistrationLocked(reason)));
        return new Change(new LockedRegistration(dossier, reason), events.toList());
    }

    @Override
    public Step step() {
        return Step.LOCKED;
    }

    @Override
    public LockedRegistration with(Dossier changed) {
        return new LockedRegistration(changed, reason);
    }

    @Override
    public Opening welcome(TokenHash token, Instant now) {
        return new LinkLocked(practice(), Optional.empty());
    }
}
