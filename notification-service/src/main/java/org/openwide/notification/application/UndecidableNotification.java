package org.openwide.notification.application;

import org.openwide.notification.domain.NotificationId;

/** What is kept of a notification makes no sense, now or later; it must not hold up the others. */
public final class UndecidableNotification extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NotificationId id;

    /** The cause goes by its name only: its message could quote what is kept. */
    public UndecidableNotification(NotificationId id, RuntimeException cause) {
        super("what is kept of " + id + " makes no sense: " + cause.getClass().getName());
        this.id = id;
    }

    NotificationId id() {
        return id;
    }
}
