package org.openwide.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Date;
import org.openwide.notification.adapter.mail.EmailTemplates.Worded;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.Reason;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Emails over SMTP, one connection each, on threads of their own. */
public final class SmtpEmailChannel implements EmailChannel {

    private final MailServer server;
    private final Session session;
    private final Sender sender;
    private final EmailTemplates templates = new EmailTemplates();
    private final InstantSource clock;
    private final Scheduler blocking;

    public SmtpEmailChannel(MailServer server, Sender sender, InstantSource clock, Scheduler blocking) {
        this.server = server;
        this.session = Session.getInstance(server.properties());
        this.sender = sender;
        this.clock = clock;
        this.blocking = blocking;
    }

    /**
     * Who emails come from.
     *
     * @param address every practice's emails come from it, under the practice's name
     * @param domain what stands behind the at of a Message-ID
     */
    public record Sender(String address, String domain) {}

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Mono<Answer> send(EmailMessage message) {
        return Mono.fromCallable(() -> submit(message)).subscribeOn(blocking);
    }

    private Answer submit(EmailMessage message) {
        try {
            Address to = new InternetAddress(message.to(), true);
            return handOver(letter(message, to), to);
        } catch (AddressException _) {
            return new Answer.Refused(Reason.ADDRESS_REFUSED, "not-an-address");
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Answer.Refused(Reason.UNREADABLE, e.getClass().getSimpleName());
        }
    }

    private Answer handOver(Letter letter, Address to) {
        var transport = new WatchedTransport(session);
        try {
            transport.connect(server.host(), server.port(), server.username(), server.password());
            transport.sendMessage(letter, new Address[] {to});
            return new Answer.EmailAccepted();
        } catch (MessagingException e) {
            return SmtpAnswers.of(e, transport.handedOver());
        } finally {
            hangUp(transport);
        }
    }

    private Letter letter(EmailMessage message, Address to) throws MessagingException, UnsupportedEncodingException {
        EmailModel model = EmailModel.of(message, clock.instant());
        Worded worded = templates.word(message.purpose(), message.language(), model);
        var letter = new Letter(session, message.id(), sender.domain());
        letter.setFrom(new InternetAddress(sender.address(), model.practiceName(), UTF_8.name()));
        letter.setRecipient(Message.RecipientType.TO, to);
        letter.setSubject(worded.subject(), UTF_8.name());
        letter.setSentDate(Date.from(clock.instant()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setContentLanguage(new String[] {message.language().code()});
        letter.setContent(alternatives(worded));
        letter.saveChanges();
        return letter;
    }

    /** The richest last, as RFC 2046 wants it. */
    private static MimeMultipart alternatives(Worded worded) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(worded.text(), UTF_8.name(), "plain");
        var html = new MimeBodyPart();
        html.setText(worded.html(), UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static void hangUp(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // the answer is known by now; how the conversation ends changes nothing
        }
    }
}
