package org.openwide.registration.application;

import java.util.Set;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.Password;
import org.openwide.registration.domain.PasswordHash;
import org.openwide.registration.domain.PasswordReason;
import reactor.core.publisher.Mono;

/**
 * What passwords cost in processor time: done beside the event loop, as much at once as there are cores. Every call
 * signals {@link Unavailable} when too much of it waits already.
 */
public interface PasswordWork {

    /** Why a patient's password is too easy to guess; empty set when it is not. */
    Mono<Set<PasswordReason>> objections(Password password, Details details);

    /** A hash with a salt of its own: about 70 ms of one core. */
    Mono<PasswordHash> hash(Password password);

    /** Whether the hash is this password's: about 70 ms of one core. */
    Mono<Boolean> matches(Password password, PasswordHash hash);
}
