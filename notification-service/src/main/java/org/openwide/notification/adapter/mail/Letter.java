package org.openwide.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.openwide.notification.domain.NotificationId;

/** A message whose id follows from its notification: sent again, it is the same message. */
final class Letter extends MimeMessage {

    private final String messageId;

    Letter(Session session, NotificationId id, String domain) {
        super(session);
        this.messageId = "<" + id + "@" + domain + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
