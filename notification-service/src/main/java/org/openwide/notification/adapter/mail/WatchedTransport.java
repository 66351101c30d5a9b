package org.openwide.notification.adapter.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP conversation that remembers whether the mail server may have taken the message. */
final class WatchedTransport extends SMTPTransport {

    private boolean handedOver;

    WatchedTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    /** Until the final dot is written, the server cannot have taken the message. */
    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }
}
