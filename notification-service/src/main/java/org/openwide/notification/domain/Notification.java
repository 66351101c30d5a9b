package org.openwide.notification.domain;

/** One text or email from being asked for to its end; each state offers only what can happen in it. */
public sealed interface Notification permits Queued, Sending, Unknown, Expired, Settled {

    Request request();

    default NotificationId id() {
        return request().id();
    }
}
