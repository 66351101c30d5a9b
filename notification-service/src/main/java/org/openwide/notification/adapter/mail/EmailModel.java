package org.openwide.notification.adapter.mail;

import java.time.Duration;
import java.time.Instant;
import org.openwide.notification.domain.Brand;
import org.openwide.notification.domain.EmailMessage;

/** What a template may say; each template has a model of its own. */
sealed interface EmailModel {

    /** The name of the template's files. */
    String template();

    String givenName();

    String practiceName();

    String practicePhone();

    String url();

    /** How long the link works, in words. */
    String validFor();

    static EmailModel of(EmailMessage message, Brand brand, Instant now) {
        String givenName = oneLine(message.givenName());
        String practice = oneLine(brand.name());
        String phone = oneLine(brand.phone());
        String url = oneLine(message.url());
        String validFor = TimeLeft.words(Duration.between(now, message.expiresAt()), message.language());
        return switch (message.purpose()) {
            case EMAIL_CONFIRMATION -> new EmailConfirmation(givenName, practice, phone, url, validFor);
            case REGISTRATION_LINK -> new RegistrationLink(givenName, practice, phone, url, validFor);
            case MOBILE_CODE -> throw new IllegalArgumentException("a mobile code is never emailed");
        };
    }

    /** Whatever was stored, none of it may begin a line or a header of its own. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    /** Asks to confirm an email address with the password just chosen. */
    record EmailConfirmation(String givenName, String practiceName, String practicePhone, String url, String validFor)
            implements EmailModel {

        @Override
        public String template() {
            return "email-confirmation";
        }

        @Override
        public String toString() {
            return "EmailConfirmation[masked]";
        }
    }

    /** Invites to register. */
    record RegistrationLink(String givenName, String practiceName, String practicePhone, String url, String validFor)
            implements EmailModel {

        @Override
        public String template() {
            return "registration-link";
        }

        @Override
        public String toString() {
            return "RegistrationLink[masked]";
        }
    }
}
