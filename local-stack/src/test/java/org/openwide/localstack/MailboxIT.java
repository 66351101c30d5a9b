package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxIT {

    private final Mailbox mailbox = Mailbox.start(0);

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void readsBothPartsOfAnEmail() throws Exception {
        send("sian@example.org", "Hello Siân", "Plain ✓\n.dot", "<p>Rich ✓</p>");

        assertThat(mailbox.emailsTo("SIAN@example.org")).singleElement().satisfies(email -> {
            assertThat(email.subject()).isEqualTo("Hello Siân");
            assertThat(email.from()).isEqualTo("no-reply@openwide.example");
            assertThat(email.text()).contains("Plain ✓").contains("\n.dot");
            assertThat(email.html()).isEqualTo("<p>Rich ✓</p>");
            assertThat(email.messageId()).startsWith("<");
        });
    }

    @Test
    void refusesAsOftenAsItWasTold() throws Exception {
        mailbox.misbehave(new MailFault.Refusal(451), 1);

        assertThatThrownBy(() -> send("a@example.org", "s", "t", "h")).hasStackTraceContaining("451");
        send("a@example.org", "s", "t", "h");

        assertThat(mailbox.emails()).hasSize(1);
    }

    @Test
    void takesTheEmailAndHangsUpBeforeSayingSo() {
        mailbox.misbehave(new MailFault.DropAfterData(), 1);

        assertThatThrownBy(() -> send("a@example.org", "s", "t", "h")).isInstanceOf(MessagingException.class);

        assertThat(mailbox.emails()).hasSize(1);
    }

    private void send(String to, String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", mailbox.host());
        settings.setProperty("mail.smtp.port", Integer.toString(mailbox.port()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("Openwide <no-reply@openwide.example>");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var rich = new MimeBodyPart();
        rich.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, rich));
        Transport.send(message);
    }
}
