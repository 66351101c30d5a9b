package org.openwide.notification.application;

import java.time.Instant;
import java.util.UUID;
import org.openwide.notification.domain.Conversion;
import org.openwide.notification.domain.NotificationId;
import reactor.core.publisher.Mono;

/**
 * Which codes were texted for a registration, and whether one was entered: facts that count once however often they are
 * heard, in whatever order. Signals an error when the database is away.
 */
public interface CodeTexts {

    /** A code was texted to a number that begins like this. */
    Mono<Void> texted(UUID registrationId, NotificationId text, String prefix, Instant at);

    /** A code of this registration was entered. */
    Mono<Void> entered(UUID registrationId, Instant at);

    /**
     * What became of the texts to numbers that begin like this.
     *
     * @param since registrations that were first texted before it do not count
     * @param patience those first texted after it count only if a code was entered: there is time left to
     */
    Mono<Conversion> conversion(String prefix, Instant since, Instant patience);

    /** Drops what was heard before this. */
    Mono<Void> forgetBefore(Instant day);
}
