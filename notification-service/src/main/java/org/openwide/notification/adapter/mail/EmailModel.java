package org.openwide.notification.adapter.mail;

import java.time.Duration;
import java.time.Instant;
import org.openwide.notification.domain.EmailMessage;

/** What a template may say. */
record EmailModel(String givenName, String practiceName, String practicePhone, String url, String validFor) {

    static EmailModel of(EmailMessage message, Instant now) {
        return new EmailModel(
                oneLine(message.givenName()),
                oneLine(message.practice().name()),
                oneLine(message.practice().phone()),
                oneLine(message.url()),
                TimeLeft.words(Duration.between(now, message.expiresAt()), message.language()));
    }

    /** Whatever was stored, none of it may begin a line or a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    @Override
    public String toString() {
        return "EmailModel[masked]";
    }
}
