package org.openwide.notification.application;

import java.time.InstantSource;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.SealedContent;
import reactor.core.publisher.Mono;

/** Keeps what was asked for, once however often it is asked, and wakes a sender. */
public final class QueueNotification {

    private final Notifications notifications;
    private final Contents contents;
    private final Nudge nudge;
    private final InstantSource clock;

    public QueueNotification(Notifications notifications, Contents contents, Nudge nudge, InstantSource clock) {
        this.notifications = notifications;
        this.contents = contents;
        this.nudge = nudge;
        this.clock = clock;
    }

    /** Signals {@link Contents.UnreadableContent} for what could never be sent: that is for the dead letters. */
    public Mono<Void> queue(Request request, SealedContent sealed) {
        return Mono.fromCallable(() -> contents.open(request, sealed))
                .then(Mono.defer(() -> notifications.add(Queued.of(request, sealed, clock.instant()))))
                .doOnNext(_ -> nudge.toSend(Due.of(request)))
                .then();
    }
}
