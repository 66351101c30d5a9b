package org.openwide.notification.application;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Delivered;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Failed;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Receipt;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Sent;
import org.openwide.notification.domain.Unknown;
import reactor.core.publisher.Mono;

/** Takes what the provider reports about a text: it settles one that is not settled, and corrects what one cost. */
public final class RecordReceipt {

    private final Notifications notifications;
    private final CorrectSpending spending;

    public RecordReceipt(Notifications notifications, CorrectSpending spending) {
        this.notifications = notifications;
        this.spending = spending;
    }

    /** The same receipt again, or one for a text that is not ours, changes nothing. */
    public Mono<Void> record(NotificationId id, Receipt receipt) {
        return Mono.defer(() -> {
            var before = new AtomicReference<Notification>();
            return notifications
                    .decide(id, text -> {
                        before.set(text);
                        return receive(text, receipt);
                    })
                    .flatMap(change -> spending.after(Objects.requireNonNull(before.get()), change));
        });
    }

    private static Optional<Change> receive(Notification text, Receipt receipt) {
        return switch (text) {
            case Unknown unknown -> Optional.of(unknown.receive(receipt));
            case Sending sending -> sending.receive(receipt);
            case Sent sent -> sent.receive(receipt);
            case Delivered delivered -> delivered.receive(receipt);
            case Failed failed -> failed.receive(receipt);
            case Queued queued -> Optional.of(queued.receive(receipt));
            case Expired expired -> Optional.of(expired.receive(receipt));
        };
    }
}
