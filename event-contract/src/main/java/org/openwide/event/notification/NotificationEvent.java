package org.openwide.event.notification;

import java.util.UUID;
import org.openwide.event.EventData;

/** What became of one text or email; its id is that of the event that asked for it. */
public sealed interface NotificationEvent extends EventData permits SmsSent, SmsFailed, EmailSent, EmailFailed {

    /** The id of the event that asked for the text or email. */
    UUID notificationId();

    @Override
    default String subject() {
        return notificationId().toString();
    }
}
