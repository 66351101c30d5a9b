package org.openwide.registration.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.openwide.registration.domain.Change;
import org.openwide.registration.domain.DomainEvent;
import org.openwide.registration.domain.Dossier;
import org.openwide.registration.domain.EndedRegistration;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registered;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.Sessions;
import org.openwide.registration.domain.TokenHash;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Registrations for tests of what is built on them. */
public class InMemoryRegistrations implements Registrations {

    private final Map<RegistrationId, Optional<Registration>> kept = new ConcurrentHashMap<>();
    private final Map<RegistrationId, List<DomainEvent>> events = new ConcurrentHashMap<>();

    @Override
    public <O extends Outcome> Mono<O> decide(Key key, Function<Registration, ? extends O> decision) {
        return Mono.defer(() -> Mono.justOrEmpty(this.<O>decideNow(key, decision)));
    }

    private synchronized <O extends Outcome> Optional<O> decideNow(
            Key key, Function<Registration, ? extends O> decision) {
        var before = lookUp(key);
        Optional<O> outcome = before.map(decision);
        outcome.flatMap(Outcome::toKeep).ifPresent(change -> keep(before.orElseThrow(), change));
        return outcome;
    }

    /** What did not change in the sessions is as noted last: a token may have been used meanwhile. */
    private void keep(Registration before, Change change) {
        var next = change.next();
        var noted = lookUp(new Key.ById(next.id())).orElse(before).dossier().sessions();
        var dossier = next.dossier();
        keep(
                dossier.sessions().equals(before.dossier().sessions())
                        ? new Change(
                                next.with(new Dossier(dossier.link(), noted, dossier.counts(), dossier.language())),
                                change.events())
                        : change);
    }

    final void keep(Change change) {
        kept.put(change.next().id(), Optional.of(change.next()));
        eventsOf(change.next().id()).addAll(change.events());
    }

    public List<DomainEvent> eventsOf(RegistrationId id) {
        return events.computeIfAbsent(id, any -> new ArrayList<>());
    }

    private Optional<Registration> lookUp(Key key) {
        return kept.values().stream()
                .flatMap(Optional::stream)
                .filter(registration -> switch (key) {
                    case Key.ById(var id) -> registration.id().equals(id);
                    case Key.ByLink(var token) ->
                        registration.dossier().link().token().equals(token);
                    case Key.ByEmailLink(var token) ->
                        registration.dossier().counts().emails().sent().stream()
                                .anyMatch(link -> link.token().equals(token));
                })
                .findFirst();
    }

    @Override
    public Mono<Registration> find(Key key) {
        return Mono.justOrEmpty(lookUp(key));
    }

    @Override
    public Mono<Void> add(Invited invited) {
        return Mono.fromRunnable(() -> kept.putIfAbsent(invited.id(), Optional.of(invited)));
    }

    @Override
    public Mono<Void> keepOut(RegistrationId id) {
        return Mono.fromRunnable(() -> kept.putIfAbsent(id, Optional.empty()));
    }

    @Override
    public Mono<Void> touch(RegistrationId id, TokenHash token, Instant now) {
        return Mono.fromRunnable(() -> kept.computeIfPresent(
                id, (same, registration) -> registration.map(found -> touched(found, token, now))));
    }

    private static Registration touched(Registration registration, TokenHash token, Instant now) {
        var dossier = registration.dossier();
        var sessions = new Sessions(dossier.sessions().all().stream()
                .map(session -> session.token().equals(token) ? session.seen(now) : session)
                .toList());
        return registration.with(new Dossier(dossier.link(), sessions, dossier.counts(), dossier.language()));
    }

    @Override
    public Flux<RegistrationId> overdue(Instant now, int limit) {
        return Flux.fromStream(() -> kept.values().stream()
                .flatMap(Optional::stream)
                .filter(one -> !(one instanceof Registered) && !(one instanceof EndedRegistration))
                .filter(one -> !now.isBefore(one.dossier().link().expiresAt()))
                .map(Registration::id)
                .limit(limit));
    }
}
