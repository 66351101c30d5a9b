package org.openwide.registration.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** One attempt to register, from one link. Each state offers only what can be done in it. */
public sealed interface Registration extends Standing
        permits Invited, Running, Registered, LockedRegistration, EndedRegistration {

    /** What the registration keeps through every step. */
    Dossier dossier();

    /** The same state with another dossier. */
    Registration with(Dossier changed);

    default RegistrationId id() {
        return dossier().link().id();
    }

    default Practice practice() {
        return dossier().link().practice();
    }

    /** The same state for a patient who asked for this language; nothing is kept before something else changes. */
    default Registration in(Optional<Language> asked) {
        return asked.filter(language -> language != dossier().language())
                .map(language -> with(dossier().with(language)))
                .orElse(this);
    }

    /** Takes note that the patient opened the link and got this access token. */
    default Opening open(TokenHash token, Instant now) {
        var over = over(now);
        return over.isPresent() ? over.get() : welcome(token, now);
    }

    /** What opening does in this state, while the link is alive. */
    Opening welcome(TokenHash token, Instant now);

    /** Whether the link works no longer; if this is the first look at it since it expired, its end is to be kept. */
    default Optional<LinkEnded> over(Instant now) {
        return Optional.of(dossier().link())
                .filter(link -> link.expired(now))
                .flatMap(link -> end(EndReason.EXPIRED))
                .map(end -> new LinkEnded(EndReason.EXPIRED, practice(), Optional.of(end)));
    }

    /** Ends with its link, unless nothing can end it any more. */
    default Optional<Change> end(EndReason reason) {
        return Optional.of(
                Change.to(new EndedRegistration(dossier(), reason), new DomainEvent.RegistrationEnded(reason)));
    }

    /** Lets the holder of an access token take a step from where it can be taken, or says why not. */
    default <S extends Standing> Outcome step(
            TokenHash token, Limits limits, Instant now, Class<S> from, Function<S, ? extends Outcome> step) {
        var turnedAway = turnAway(token, limits, now);
        if (turnedAway.isPresent()) {
            return turnedAway.get();
        }
        if (this instanceof LockedRegistration) {
            return new RegistrationIsLocked(practice());
        }
        var standing = standingOf(token);
        return from.isInstance(standing) ? step.apply(from.cast(standing)) : new StepOutOfOrder(standing.step());
    }

    /** Shows the holder of an access token where the registration stands, or says why not. */
    default Outcome see(TokenHash token, Limits limits, Instant now) {
        var turnedAway = turnAway(token, limits, now);
        return turnedAway.isPresent() ? turnedAway.get() : new Seen(this);
    }

    /** Gives whoever proved to be the patient a further access token, in place of the one held up. */
    default Outcome renewAccess(TokenHash token, TokenHash fresh, Limits limits, Instant now) {
        return step(token, limits, now, Standing.class, standing -> {
            var sessions = dossier().sessions();
            return sessions.proven(token)
                    ? new AccessRenewed(Change.to(with(dossier().with(sessions.renewed(token, fresh)))))
                    : new StepOutOfOrder(standing.step());
        });
    }

    /** A further access token is used for the first time: the one that it replaces ends. */
    default Noted takeUp(TokenHash token, Instant now) {
        return new Noted(dossier()
                .sessions()
                .takenUpBy(token, now)
                .map(taken -> Change.to(with(dossier().with(taken)))));
    }

    private Optional<Refusal> turnAway(TokenHash token, Limits limits, Instant now) {
        return dossier().sessions().live(token, limits.sessions(), now).isEmpty()
                ? Optional.of(noLongerValid(token))
                : over(now).map(Refusal.class::cast);
    }

    private AccessTokenInvalid noLongerValid(TokenHash token) {
        return dossier().sessions().knows(token)
                ? new AccessTokenInvalid(Optional.of(practice()))
                : AccessTokenInvalid.unknown();
    }

    /** Where the holder of this access token stands. */
    default Standing standingOf(TokenHash token) {
        return this;
    }

    /** The patient asks for a new link: told to the practice once a day, wherever the registration stands. */
    default Noted requestNewLink(Instant now) {
        var counts = dossier().counts();
        return counts.newLinkMayBeAskedFor(now)
                ? Noted.with(Change.to(
                        with(dossier().with(counts.withNewLinkAskedFor(now))), new DomainEvent.NewLinkRequested(now)))
                : Noted.NOTHING_NEW;
    }

    /** The same for the holder of an access token. */
    default Outcome requestNewLink(TokenHash token, Limits limits, Instant now) {
        return dossier().sessions().live(token, limits.sessions(), now).isEmpty()
                ? noLongerValid(token)
                : requestNewLink(now);
    }

    /** Staff corrected the record: it counts at once. */
    default Noted correct(Expected corrected, long sequence) {
        var link = dossier().link();
        return sequence <= link.heard()
                ? Noted.NOTHING_NEW
                : Noted.with(Change.to(with(dossier().with(link.correctedTo(corrected, sequence)))));
    }

    /** Ends if the link has expired. */
    default Noted expire(Instant now) {
        return new Noted(over(now).flatMap(LinkEnded::toKeep));
    }

    /** Staff replaced or withdrew the link. */
    default Noted revoke(EndReason reason) {
        return new Noted(end(reason));
    }

    /** News of a text or an email that this registration asked for. */
    default Noted hear(DeliveryNews news) {
        var counts = dossier().counts();
        var heard = counts.with(counts.texts().hear(news)).with(counts.emails().hear(news));
        return heard.equals(counts)
                ? Noted.NOTHING_NEW
                : Noted.with(Change.to(with(dossier().with(heard))));
    }
}
