package org.openwide.notification.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openwide.event.field.Language;
import org.openwide.notification.adapter.mail.EmailTemplates.Worded;
import org.openwide.notification.domain.Brand;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;

class EmailTemplatesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String URL = "https://portal.example.org/confirm-email#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7V";

    private final EmailTemplates templates = new EmailTemplates();

    @ParameterizedTest
    @EnumSource(value = Purpose.class, mode = EnumSource.Mode.EXCLUDE, names = "MOBILE_CODE")
    void everyEmailSaysWhoSentItWhatToDoAndWhomToCall(Purpose purpose) {
        Worded email = word(purpose, "Siân", "Riverside Dental", Duration.ofHours(24));

        assertThat(email.subject()).contains("Riverside Dental").doesNotContain("\n");
        assertThat(email.text()).contains("Siân", "Riverside Dental", URL, "01632 960001", "24 hours");
        assertThat(email.html()).contains("Siân", "Riverside Dental", URL, "01632 960001", "24 hours", "lang=\"en\"");
        assertThat(email.html()).doesNotContain("th:text", "th:href", "<img", "src=", "[(");
        assertThat(email.text()).doesNotContain("[(", "<");
    }

    @ParameterizedTest
    @EnumSource(value = Purpose.class, mode = EnumSource.Mode.EXCLUDE, names = "MOBILE_CODE")
    void inWelshItSaysTheSame(Purpose purpose) {
        Worded email = word(purpose, Language.WELSH, "Siân", "Tŷ Gwyn", Duration.ofHours(24));

        assertThat(email.subject()).startsWith("C").contains("Tŷ Gwyn").doesNotContain("\n", "email");
        assertThat(email.text()).contains("Helo Siân,", "Tŷ Gwyn", URL, "Ffoniwch Tŷ Gwyn ar 01632 960001", "24 awr");
        assertThat(email.html())
                .contains("lang=\"cy\"", "Helo Siân,", "Tŷ Gwyn", "href=\"" + URL + "\"", "01632 960001", "24 awr");
        assertThat(email.html()).doesNotContain("lang=\"en\"", "th:text", "th:href", "[(");
        assertThat(email.text() + email.html())
                .doesNotContain("Hello", "link", "practice ", "password", "hours", "browser");
    }

    @ParameterizedTest
    @CsvSource({"PT24H,24 awr", "P14D,14 diwrnod", "P2D,2 ddiwrnod", "PT10M,10 munud", "PT2M,2 funud", "PT1S,1 munud"})
    void theTimeLeftIsSaidInWelshToo(Duration left, String words) {
        assertThat(word(Purpose.EMAIL_CONFIRMATION, Language.WELSH, "Siân", "Glan", left)
                        .text())
                .contains("yn gweithio am " + words + ".");
    }

    @Test
    void whatLooksLikeHtmlIsShownAsItIs() {
        Worded email = word(
                Purpose.EMAIL_CONFIRMATION,
                "<script>alert(1)</script>",
                "Smith & Sons \"Dental\"",
                Duration.ofHours(24));

        assertThat(email.html()).contains("&lt;script&gt;", "Smith &amp; Sons").doesNotContain("<script");
        assertThat(email.text()).contains("Hello <script>alert(1)</script>,", "Smith & Sons \"Dental\"");
    }

    @Test
    void whatLooksLikeATemplateIsShownAsItIs() {
        Worded email = word(Purpose.EMAIL_CONFIRMATION, "[(${7*191})]", "${7*191}", Duration.ofHours(24));

        assertThat(email.text() + email.html() + email.subject()).doesNotContain("1337");
    }

    @Test
    void namesOfTheRealWorldAreUnharmed() {
        Worded email = word(
                Purpose.EMAIL_CONFIRMATION, "Nguyễn Thị Ánh", "Canolfan Ddeintyddol Tŷ Gwyn", Duration.ofHours(24));

        assertThat(email.text()).contains("Nguyễn Thị Ánh", "Tŷ Gwyn");
        assertThat(email.subject()).contains("Tŷ Gwyn");
    }

    @ParameterizedTest
    @CsvSource({"PT24H,24 hours", "PT23H59M58S,24 hours", "P14D,14 days", "PT10M,10 minutes", "PT1S,1 minute"})
    void theTimeLeftIsSaidInPlainWords(Duration left, String words) {
        assertThat(word(Purpose.EMAIL_CONFIRMATION, "Siân", "Riverside", left).text())
                .contains("works for " + words + ".");
    }

    private Worded word(Purpose purpose, String givenName, String practice, Duration left) {
        return word(purpose, Language.ENGLISH, givenName, practice, left);
    }

    private Worded word(Purpose purpose, Language language, String givenName, String practice, Duration left) {
        var message = new EmailMessage(
                new NotificationId(UUID.randomUUID()),
                purpose,
                "sian@example.org",
                givenName,
                new Practice("riverside", practice, "01632 960001"),
                URL,
                NOW.plus(left),
                language);
        Brand brand = Brand.of(message.practice());
        return templates.word(language, EmailModel.of(message, brand, NOW), EmailLook.of(brand));
    }
}
