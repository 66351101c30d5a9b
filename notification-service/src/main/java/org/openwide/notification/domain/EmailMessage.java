package org.openwide.notification.domain;

import java.time.Instant;
import org.openwide.event.field.Language;

/** One email by what it is about; how it is worded and drawn is a template's business. */
public record EmailMessage(
        NotificationId id,
        Purpose purpose,
        String to,
        String givenName,
        Practice practice,
        String url,
        Instant expiresAt,
        Language language) {

    public static EmailMessage of(Request request, Content content) {
        return switch (content) {
            case Content.EmailConfirmation email -> of(request, email.to(), email.givenName(), email.url());
            case Content.RegistrationLink link -> of(request, link.to(), link.givenName(), link.url());
            case Content.MobileCode _ -> throw new IllegalArgumentException("a mobile code is never emailed");
        };
    }

    private static EmailMessage of(Request request, String to, String givenName, String url) {
        return new EmailMessage(
                request.id(),
                request.purpose(),
                to,
                givenName,
                request.practice(),
                url,
                request.expiresAt(),
                request.language());
    }

    @Override
    public String toString() {
        return "EmailMessage[" + id + "]";
    }
}
