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
                words(Duration.between(now, message.expiresAt())));
    }

    /** Whatever was stored, none of it may begin a line or a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String words(Duration left) {
        long minutes = Math.max(1, left.toMinutes());
        long hours = Math.round(minutes / 60.0);
        long days = Math.round(minutes / 1440.0);
        if (hours >= 48) {
            return days + " days";
        }
        return hours >= 2 ? hours + " hours" : minutes + (minutes == 1 ? " minute" : " minutes");
    }

    @Override
    public String toString() {
        return "EmailModel[masked]";
    }
}
