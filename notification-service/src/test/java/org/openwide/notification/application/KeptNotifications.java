package org.openwide.notification.application;

import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;

/** A keeper of notifications, and what tests have it keep. */
public abstract class KeptNotifications {

    protected abstract Notifications notifications();

    protected Queued added(Queued queued) {
        notifications().add(queued).block();
        return queued;
    }

    protected Queued claimed(Queued queued) {
        step(added(queued), n -> Optional.of(((Queued) n).claim(NOW, LEASE)));
        return queued;
    }

    protected Change step(Queued queued, Function<Notification, Optional<Change>> decision) {
        return notifications().decide(queued.id(), decision).blockOptional().orElseThrow();
    }

    protected Notification read(Queued queued) {
        var seen = new AtomicReference<Notification>();
        notifications()
                .decide(queued.id(), n -> {
                    seen.set(n);
                    return Optional.empty();
                })
                .block();
        return Objects.requireNonNull(seen.get());
    }
}
