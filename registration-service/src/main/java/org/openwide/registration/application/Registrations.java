package org.openwide.registration.application;

import java.time.Instant;
import java.util.function.Function;
import org.openwide.registration.domain.Invited;
import org.openwide.registration.domain.Outcome;
import org.openwide.registration.domain.Registration;
import org.openwide.registration.domain.RegistrationId;
import org.openwide.registration.domain.TokenHash;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All registrations, one document each. Every call signals {@link Unavailable} when they cannot be reached. */
public interface Registrations {

    /**
     * Lets one registration decide, and keeps its next state and events together, or neither; empty when there is none.
     * The decision runs again when someone else's was kept first; it must not have effects.
     * What was begun is finished, though the subscriber may have gone.
     */
    <O extends Outcome> Mono<O> decide(Key key, Function<Registration, ? extends O> decision);

    /** A registration as it is now; empty when there is none. */
    Mono<Registration> find(Key key);

    /** Takes up a link that was just issued; again, or after {@link #keepOut}, it changes nothing. */
    Mono<Void> add(Invited invited);

    /** Remembers that a link was revoked before it was heard of, so that it never comes alive. */
    Mono<Void> keepOut(RegistrationId id);

    /** Notes that an access token was used. */
    Mono<Void> touch(RegistrationId id, TokenHash token, Instant now);

    /** Registrations that have not ended though their link has expired: at most {@code limit}. */
    Flux<RegistrationId> overdue(Instant now, int limit);

    /** By what a registration is found. */
    sealed interface Key {

        /** By its own id. */
        record ById(RegistrationId id) implements Key {}

        /** By the token of the link that staff gave to the patient. */
        record ByLink(TokenHash token) implements Key {}

        /** By the token of a link that was emailed to the patient. */
        record ByEmailLink(TokenHash token) implements Key {}
    }
}
