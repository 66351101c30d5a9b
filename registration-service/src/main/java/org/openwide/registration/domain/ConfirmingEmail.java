package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/** A link is on its way to the patient's mailbox; it works together with the password only. */
public record ConfirmingEmail(Dossier dossier, Details details, Instant mobileVerifiedAt, PasswordHash password)
        implements Proven {

    @Override
    public Step step() {
        return Step.EMAIL_CONFIRMATION;
    }

    @Override
    public ConfirmingEmail with(Dossier changed) {
        return new ConfirmingEmail(changed, details, mobileVerifiedAt, password);
    }

    /** Emails a new link, which ends the earlier one. */
    public EmailResend resend(Token token, UUID noticeId, Rules rules, Instant now) {
        var limits = rules.limits().emails();
        return dossier.counts()
                .emails()
                .refusal(limits, now, dossier.link().expiresAt())
                .orElseGet(() -> new EmailResend.Resent(emailed(token, noticeId, limits, now)));
    }

    /** Emails a new link to another address, within the same limits; the earlier link ends. */
    public EmailResend readdress(EmailAddress address, Token token, UUID noticeId, Rules rules, Instant now) {
        return new ConfirmingEmail(dossier, details.with(address), mobileVerifiedAt, password)
                .resend(token, noticeId, rules, now);
    }

    /**
     * Takes the password that was entered with the link of this token.
     *
     * @param passwordMatches whether it is the patient's
     * @param session the access token that is given when it is
     */
    EmailConfirmation confirm(EmailLink link, boolean passwordMatches, TokenHash session, Rules rules, Instant now) {
        var counts = dossier.counts();
        if (passwordMatches) {
            var used = dossier.with(counts.with(counts.emails().withLatest(link.use())))
                    .with(dossier.sessions().and(Session.proven(session, now)));
            return new EmailConfirmation.Confirmed(Change.to(
                    new AcceptingTerms(used, details, mobileVerifiedAt, password, now),
                    new DomainEvent.EmailConfirmed(now)));
        }
        var counted = link.countWrong();
        var remaining = rules.limits().emails().wrongPasswords() - counted.wrongPasswords();
        var next = with(dossier.with(counts.with(counts.emails().withLatest(counted))));
        return new EmailConfirmation.PasswordIncorrect(Change.to(next), remaining, practice());
    }

    Change emailed(Token token, UUID noticeId, Limits.Emails limits, Instant now) {
        var link = new EmailLink(token.hash(), Notice.asked(noticeId, now), now.plus(limits.life()), 0, false);
        var counts = dossier.counts();
        return Change.to(
                with(dossier.with(counts.with(counts.emails().and(link)))),
                new DomainEvent.EmailConfirmationRequested(
                        noticeId, details.email(), details.givenName(), token, link.expiresAt()));
    }
}
