package org.openwide.registration.domain;

import java.time.Instant;

/** What an email link is worth, before anyone looks at the password that came with it. */
public sealed interface EmailLinkCheck {

    /** It works; this is the hash that the password must match. */
    record Live(ConfirmingEmail registration, EmailLink link) implements EmailLinkCheck {

        /** Goes on with what came of comparing the password. */
        public EmailConfirmation enter(boolean passwordMatches, TokenHash session, Rules rules, Instant now) {
            return registration.confirm(link, passwordMatches, session, rules, now);
        }
    }

    /** It does not work. */
    record Dead(Refusal refusal) implements EmailLinkCheck {}

    /** Checks the link with this token. */
    static EmailLinkCheck of(Registration registration, TokenHash token, Rules rules, Instant now) {
        var over = registration.over(now);
        if (over.isPresent()) {
            return new Dead(over.get());
        }
        if (registration instanceof LockedRegistration) {
            return new Dead(new RegistrationIsLocked(registration.practice()));
        }
        var emails = registration.dossier().counts().emails();
        return emails.find(token)
                .map(link -> check(registration, link, emails, rules.limits().emails(), now))
                .orElseGet(() -> new Dead(new EmailConfirmation.LinkUnknown()));
    }

    private static EmailLinkCheck check(
            Registration registration, EmailLink link, EmailLinks emails, Limits.Emails limits, Instant now) {
        if (link.used()) {
            return new Dead(new EmailConfirmation.LinkUsed(registration.practice()));
        }
        var latest = emails.latest().filter(link::equals).isPresent();
        return latest && !link.expired(limits, now) && registration instanceof ConfirmingEmail confirming
                ? new Live(confirming, link)
                : new Dead(new EmailConfirmation.LinkExpired(registration.practice()));
    }
}
