package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/** The patient is to create a password. */
public record CreatingPassword(Dossier dossier, Details details, Instant mobileVerifiedAt) implements Proven {

    @Override
    public Step step() {
        return Step.PASSWORD;
    }

    @Override
    public CreatingPassword with(Dossier changed) {
        return new CreatingPassword(changed, details, mobileVerifiedAt);
    }

    /**
     * Sets an acceptable password and emails the link.
     *
     * @param token the email link's
     * @param noticeId names the email
     */
    public PasswordCreation create(PasswordHash password, Token token, UUID noticeId, Rules rules, Instant now) {
        var confirming = new ConfirmingEmail(dossier, details, mobileVerifiedAt, password);
        var email = confirming.emailed(token, noticeId, rules.limits().emails(), now);
        return new PasswordCreation.Created(Change.to(
                email.next(), new DomainEvent.PasswordSet(), email.events().getFirst()));
    }
}
