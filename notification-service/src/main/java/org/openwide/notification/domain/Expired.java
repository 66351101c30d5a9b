package org.openwide.notification.domain;

import java.time.Instant;
import org.openwide.notification.domain.NotificationEvent.NotificationFailed;

/** Its code or link was past its life before it could be sent, so it never was. */
public record Expired(Request request, Instant at) implements Notification {

    static Change at(Request request, Instant now) {
        return Change.to(new Expired(request, now), new NotificationFailed(request, Reason.EXPIRED, now));
    }
}
