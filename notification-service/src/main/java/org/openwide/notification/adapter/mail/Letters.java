package org.openwide.notification.adapter.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Date;
import org.openwide.notification.adapter.mail.EmailTemplates.Worded;
import org.openwide.notification.domain.Brand;
import org.openwide.notification.domain.EmailMessage;

/** Puts emails into words and into MIME: text and HTML as alternatives, the logo beside the HTML. */
final class Letters {

    private final Session session;
    private final SmtpEmailChannel.Sender sender;
    private final EmailTemplates templates = new EmailTemplates();
    private final InstantSource clock;

    Letters(Session session, SmtpEmailChannel.Sender sender, InstantSource clock) {
        this.session = session;
        this.sender = sender;
        this.clock = clock;
    }

    Letter write(EmailMessage message, Brand brand, Address to)
            throws MessagingException, UnsupportedEncodingException {
        EmailModel model = EmailModel.of(message, brand, clock.instant());
        Worded worded = templates.word(message.language(), model, EmailLook.of(brand));
        var letter = new Letter(session, message.id(), sender.domain());
        letter.setFrom(new InternetAddress(sender.address(), model.practiceName(), UTF_8.name()));
        letter.setRecipient(Message.RecipientType.TO, to);
        letter.setSubject(worded.subject(), UTF_8.name());
        letter.setSentDate(Date.from(clock.instant()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.setContentLanguage(new String[] {message.language().code()});
        letter.setContent(alternatives(worded, brand));
        letter.saveChanges();
        return letter;
    }

    /** The richest last, as RFC 2046 wants it. */
    private static MimeMultipart alternatives(Worded worded, Brand brand) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(worded.text(), UTF_8.name(), "plain");
        var html = new MimeBodyPart();
        html.setText(worded.html(), UTF_8.name(), "html");
        if (brand.logo() == null) {
            return new MimeMultipart("alternative", text, html);
        }
        var withLogo = new MimeBodyPart();
        withLogo.setContent(new MimeMultipart("related", html, logo(brand.logo())));
        return new MimeMultipart("alternative", text, withLogo);
    }

    private static MimeBodyPart logo(Brand.Logo logo) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(logo.png(), "image/png")));
        part.setContentID("<" + EmailLook.LOGO + ">");
        part.setDisposition(Part.INLINE);
        part.setFileName("logo.png");
        return part;
    }
}
