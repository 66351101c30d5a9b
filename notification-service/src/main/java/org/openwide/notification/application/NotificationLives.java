package org.openwide.notification.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Attempt;
import org.openwide.notification.domain.LifeState;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import reactor.core.publisher.Flux;

/** What became of each text and email, for those who ask. */
public interface NotificationLives {

    /** A practice's notifications, the latest asked for first; one that cannot be read is left out, and said in the log. */
    Flux<Life> of(String practiceId, Search search);

    /**
     * Which of them, and how many at most.
     *
     * @param after those asked for before this one
     */
    record Search(
            @Nullable LifeState state,
            @Nullable UUID registrationId,
            @Nullable NotificationId after,
            int limit) {}

    /** One notification as it stands, and the tries to send it, oldest first. */
    record Life(Notification notification, List<Attempt> attempts) {}
}
