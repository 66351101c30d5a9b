package org.openwide.registration.adapter.mongo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.openwide.registration.application.Registrations;
import org.openwide.registration.application.Registrations.Key;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.DetailsSoFar;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.Dossier;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.EnteringDetails;
import org.openwide.registration.domain.Fixtures;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Language;
import org.openwide.registration.domain.Link;
import org.openwide.registration.domain.LockReason;
import org.openwide.registration.domain.LockedRegistration;
import org.openwide.registration.domain.Noted;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.Token;

/** A store of registrations, and registrations in every state to keep in it. */
abstract class StoredRegistrations {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    abstract Registrations registrations();

    /** How many events of a registration were kept. */
    abstract int eventsOf(RegistrationId id);

    static Stream<Registration> everyState() {
        var dossier = Fixtures.waiting().dossier();
        return Stream.of(
                Fixtures.invited(),
                Fixtures.entering(),
                new EnteringDetails(
                        Fixtures.entering().dossier(),
                        new DetailsSoFar("Siân", null, LocalDate.of(1985, 2, 28), null, Fixtures.MOBILE)),
                Fixtures.confirming(),
                Fixtures.waiting(),
                Fixtures.creatingPassword(),
                Fixtures.next(Fixtures.creatingPassword()
                        .renewAccess(Fixtures.FIRST, Fixtures.SECOND, Fixtures.LIMITS, Fixtures.NOW)),
                Fixtures.confirmingEmail(),
                Fixtures.acceptingTerms(),
                Fixtures.registered(),
                Fixtures.next(Fixtures.registered().requestNewLink(Fixtures.NOW)),
                new LockedRegistration(dossier, LockReason.TOO_MANY_WRONG_CODES),
                new EndedRegistration(dossier, EndReason.REPLACED));
    }

    /** A link with an id and a token of its own. */
    static Invited aNewLink() {
        var id = UUID.randomUUID();
        var bytes = new byte[32];
        new Random(id.getLeastSignificantBits()).nextBytes(bytes);
        var link = Fixtures.aLink();
        return Invited.with(new Link(
                new RegistrationId(id),
                Token.of(bytes).hash(),
                link.patientId(),
                link.practice(),
                link.expiresAt(),
                link.expected(),
                link.heard()));
    }

    /** Stores a state under a new link. */
    Registration stored(Registration state) {
        var invited = aNewLink();
        registrations().add(invited).block(PATIENCE);
        var dossier = new Dossier(
                invited.dossier().link(),
                state.dossier().sessions(),
                state.dossier().counts(),
                Language.WELSH);
        var next = state.with(dossier);
        keep(next);
        return next;
    }

    void keep(Registration next, DomainEvent... events) {
        var noted = new Noted(Optional.of(new Change(next, List.of(events))));
        registrations().decide(new Key.ById(next.id()), before -> noted).block(PATIENCE);
    }

    Registration found(Key key) {
        return Objects.requireNonNull(registrations().find(key).block(PATIENCE));
    }
}
