package org.openwide.notification.application;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All notifications, one document each. Signals an error when the database is away, never "not found" instead. */
public interface Notifications {

    /** Keeps a new notification; false when it is already there, in whatever state, and nothing was changed. */
    Mono<Boolean> add(Queued queued);

    /**
     * Lets one notification decide, and keeps its next state and events together, or neither.
     * The decision runs again when someone else's was kept first; it must not have effects.
     * Empty when there is no such notification, or the decision is to leave it as it is; an
     * {@link UndecidableNotification} when what is kept of it cannot be read, or decided about.
     */
    Mono<Change> decide(NotificationId id, Function<Notification, Optional<Change>> decision);

    /**
     * Those queued for one medium that may be sent now: who waits at a page first, then by age; at most so many.
     *
     * @param last none that goes after this purpose
     */
    Flux<Due> due(Instant now, Medium medium, Purpose last, int limit);

    /**
     * The last one that was asked for before it (its id is older, RFC 9562 version 7), is in turn with it and has not left
     * yet; empty when it is its turn.
     */
    Mono<Notification> before(Due due);

    /** Drops who was in turn with whom, where all were past their life then. */
    Mono<Void> forgetTurnsBefore(Instant past);

    /** Those whose sender did not answer within its lease; at most so many. */
    Flux<NotificationId> abandoned(Instant now, int limit);
}
