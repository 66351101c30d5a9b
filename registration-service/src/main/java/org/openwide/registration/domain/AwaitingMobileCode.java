package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/** The details matched and a code is on its way; nothing but that code leads on. */
public record AwaitingMobileCode(Dossier dossier, Details details) implements Identifying, TakesMobileCode {

    @Override
    public DetailsSoFar soFar() {
        return DetailsSoFar.of(details);
    }

    @Override
    public Step step() {
        return Step.MOBILE_CODE;
    }

    @Override
    public AwaitingMobileCode with(Dossier changed) {
        return new AwaitingMobileCode(changed, details);
    }

    @Override
    public CodeResend resend(CodeId fresh, UUID noticeId, Rules rules, Instant now) {
        return switch (Texting.of(dossier, details.mobile(), fresh, noticeId, rules, now)) {
            case Texting.Refused(var refusal) -> refusal;
            case Texting.Asked(var texted, var otp) -> new CodeResend.Resent(Change.to(with(texted), otp));
        };
    }

    @Override
    public CodeEntry enter(MobileCode entered, TokenHash by, Rules rules, Instant now) {
        return CodeJudgement.of(this, entered, rules, now, rest -> {
            var proven = rest.with(dossier.sessions().provenBy(by));
            return Change.to(new CreatingPassword(proven, details, now), new DomainEvent.MobileVerified(now));
        });
    }

    /** Details that match no longer are to be confirmed again: only the record's own mobile may be texted. */
    @Override
    public Noted correct(Expected corrected, long sequence) {
        var link = dossier.link();
        if (sequence <= link.heard()) {
            return Noted.NOTHING_NEW;
        }
        var updated = dossier.with(link.correctedTo(corrected, sequence));
        if (Matching.differences(details, corrected).isEmpty()) {
            return Noted.with(Change.to(with(updated)));
        }
        return Noted.with(Change.to(new ConfirmingDetails(updated.withoutCodes(), details)));
    }
}
