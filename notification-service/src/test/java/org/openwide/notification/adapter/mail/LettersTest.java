package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.event.field.Language;
import org.openwide.notification.domain.Brand;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;

class LettersTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Brand PLAIN = SampleBrand.plain();
    private static final Brand BRANDED = SampleBrand.branded();

    private final EmailMessage message = new EmailMessage(
            new NotificationId(UUID.fromString("0197c9a5-2c00-7000-8000-000000000501")),
            Purpose.REGISTRATION_LINK,
            "sian@example.org",
            "Siân",
            new Practice("riverside", "Riverside Dental", "01632 960001"),
            "https://portal.example.org/start#t",
            NOW.plus(Duration.ofDays(14)),
            Language.WELSH);

    @Test
    void anEmailSaysWhatItIs() throws Exception {
        Letter letter = write(PLAIN);

        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getHeader("Message-ID"))
                .containsExactly("<0197c9a5-2c00-7000-8000-000000000501@portal.example.org>");
        assertThat(letter.getContentLanguage()).containsExactly("cy");
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Riverside Dental");
    }

    @Test
    void textComesBeforeHtmlAndNothingElseComes() throws Exception {
        var alternatives = (MimeMultipart) write(PLAIN).getContent();

        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getCount()).isEqualTo(2);
        assertThat(alternatives.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(alternatives.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    }

    @Test
    void aLogoTravelsBesideTheHtmlThatShowsIt() throws Exception {
        var alternatives = (MimeMultipart) write(BRANDED).getContent();
        var related = (MimeMultipart) alternatives.getBodyPart(1).getContent();
        BodyPart html = related.getBodyPart(0);
        var logo = (MimeBodyPart) related.getBodyPart(1);

        assertThat(related.getContentType()).startsWith("multipart/related");
        assertThat(logo.getContentType()).startsWith("image/png");
        assertThat(logo.getDisposition()).isEqualTo("inline");
        assertThat(logo.getInputStream().readAllBytes())
                .isEqualTo(Objects.requireNonNull(BRANDED.logo()).png());
        String id = logo.getContentID().replaceAll("[<>]", "");
        assertThat((String) html.getContent()).contains("src=\"cid:" + id + "\"", "alt=\"\"");
    }

    @Test
    void thePracticesNamePhoneAndColourAreTheLastThatItSaid() throws Exception {
        var alternatives = (MimeMultipart) write(BRANDED).getContent();
        var related = (MimeMultipart) alternatives.getBodyPart(1).getContent();
        String html = (String) related.getBodyPart(0).getContent();

        assertThat(html).contains("Canolfan Ddeintyddol Tŷ Gwyn", "01632 960002", "background-color:#7a1fa2");
        assertThat((String) alternatives.getBodyPart(0).getContent())
                .contains("Canolfan Ddeintyddol Tŷ Gwyn", "01632 960002");
    }

    private Letter write(Brand brand) throws Exception {
        var sender = new SmtpEmailChannel.Sender("no-reply@portal.example.org", "portal.example.org");
        return new Letters(Session.getInstance(new Properties()), sender, () -> NOW)
                .write(message, brand, new InternetAddress("sian@example.org"));
    }
}
