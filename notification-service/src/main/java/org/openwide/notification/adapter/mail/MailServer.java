package org.openwide.notification.adapter.mail;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server we hand emails to.
 *
 * @param startTls whether to refuse to speak without encryption
 * @param timeout for connecting, and for each answer
 * @param bounces whom mail servers write to when they could not deliver what they took; none for the sender itself
 */
public record MailServer(
        String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        boolean startTls,
        Duration timeout,
        @Nullable String bounces) {

    Properties properties() {
        var properties = new Properties();
        String millis = Long.toString(timeout.toMillis());
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", Boolean.toString(username != null));
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.mime.allowutf8", "true");
        if (bounces != null) {
            properties.setProperty("mail.smtp.from", bounces);
        }
        return properties;
    }

    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + "]";
    }
}
