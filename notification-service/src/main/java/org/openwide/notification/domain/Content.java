package org.openwide.notification.domain;

/** The personal part of a notification, open: it lives in memory only, while it is being sent. */
public sealed interface Content {

    /** A number in E.164, or an email address. */
    String to();

    /** The code that proves the patient holds the phone. */
    record MobileCode(String to, String code) implements Content {

        @Override
        public String toString() {
            return "MobileCode[masked]";
        }
    }

    /** The link that proves the patient reads this email. */
    record EmailConfirmation(String to, String givenName, String url) implements Content {

        @Override
        public String toString() {
            return "EmailConfirmation[masked]";
        }
    }

    /** The link that starts a registration. */
    record RegistrationLink(String to, String givenName, String url) implements Content {

        @Override
        public String toString() {
            return "RegistrationLink[masked]";
        }
    }
}
