package org.openwide.notification.adapter.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.openwide.event.field.Language;
import org.openwide.notification.adapter.mail.EmailTemplates.Worded;
import org.openwide.notification.domain.Brand;
import org.openwide.notification.domain.EmailMessage;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Practice;
import org.openwide.notification.domain.Purpose;

/** Every email in every language, for a plain practice and for one with a long name, a colour and a logo. */
final class EmailPreviews {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String SECRET = "#q3Tx-Zc0_f2mJvY9wLr5BnEoKd8sHuPiAg7VkX4tR1M";
    private static final String BY_SYSTEM = "@media (prefers-color-scheme: dark)";

    private final EmailTemplates templates = new EmailTemplates();

    /**
     * One email as a reader sees it.
     *
     * @param name tells it from the others, in a path or a file's name
     */
    record Preview(String name, Worded worded, Brand brand) {

        /** The HTML as it is shown in one scheme, whatever the reader's system prefers, with its logo inside. */
        String shown(Scheme scheme) {
            String html = worded.html()
                    .replace(BY_SYSTEM, scheme == Scheme.DARK ? "@media all" : "@media not all")
                    .replace("color-scheme: light dark", "color-scheme: " + scheme.word());
            return brand.logo() == null
                    ? html
                    : html.replace(
                            "cid:" + EmailLook.LOGO,
                            "data:image/png;base64," + brand.logo().base64());
        }
    }

    List<Preview> all() {
        return Stream.of(Purpose.REGISTRATION_LINK, Purpose.EMAIL_CONFIRMATION)
                .flatMap(purpose -> Arrays.stream(Language.values())
                        .flatMap(language -> Stream.of(
                                preview(purpose, language, "plain", SampleBrand.plain()),
                                preview(purpose, language, "branded", SampleBrand.branded()))))
                .toList();
    }

    private Preview preview(Purpose purpose, Language language, String look, Brand brand) {
        boolean isLink = purpose == Purpose.REGISTRATION_LINK;
        var message = new EmailMessage(
                new NotificationId(new UUID(0, 0)),
                purpose,
                "sian@example.org",
                "Siân",
                new Practice("sample", brand.name(), brand.phone()),
                "https://portal.example.org" + (isLink ? "/start" : "/confirm-email") + SECRET,
                NOW.plus(isLink ? Duration.ofDays(14) : Duration.ofHours(24)),
                language);
        EmailModel model = EmailModel.of(message, brand, NOW);
        String name = String.join("-", model.template(), language.code(), look);
        return new Preview(name, templates.word(language, model, EmailLook.of(brand)), brand);
    }
}
