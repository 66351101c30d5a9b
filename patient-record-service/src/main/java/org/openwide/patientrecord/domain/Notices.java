package org.openwide.patientrecord.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Delivery.Pending;

/** What became of each text and email of a link, whichever topic told first that there is one. */
public record Notices(Map<UUID, Notice> byNotification) {

    public static final Notices NONE = new Notices(Map.of());

    public Notices {
        byNotification = Map.copyOf(byNotification);
    }

    /** The last that was told of one notification. */
    public record Notice(long lastSequence, Delivery delivery) {}

    boolean know(NotificationNews news) {
        return news.sequence() <= lastSequence(news);
    }

    boolean follow(NotificationNews news) {
        return news.sequence() == lastSequence(news) + 1;
    }

    private long lastSequence(NotificationNews news) {
        var last = byNotification.get(news.notification());
        return last == null ? 0 : last.lastSequence();
    }

    Notices after(NotificationNews news) {
        var next = new LinkedHashMap<>(byNotification);
        var delivery = news.delivery() == null ? of(news.notification()) : news.delivery();
        next.put(news.notification(), new Notice(news.sequence(), delivery));
        return new Notices(next);
    }

    public Delivery of(@Nullable UUID notification) {
        var last = notification == null ? null : byNotification.get(notification);
        return last == null ? new Pending() : last.delivery();
    }
}
