package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/** Where the holder of a new token stands after opening the link again: the phone has to be proven once more. */
public record Resuming(Proven registration, TokenHash token) implements TakesMobileCode {

    @Override
    public Step step() {
        return Step.RESUME;
    }

    /** Whether it was with this token that the code was asked for: no other sees what became of it. */
    public boolean askedForACode() {
        return registration.dossier().sessions().asked(token);
    }

    /** Texts the verified mobile, unless staff have put another number on the record since. */
    @Override
    public CodeResend resend(CodeId fresh, UUID noticeId, Rules rules, Instant now) {
        var dossier = registration.dossier();
        var mobile = registration.details().mobile();
        if (!mobile.equals(dossier.link().expected().mobile())) {
            return new StepOutOfOrder(step());
        }
        return switch (Texting.of(dossier, mobile, fresh, noticeId, rules, now)) {
            case Texting.Refused(var refusal) -> refusal;
            case Texting.Asked(var texted, var otp) -> {
                var asked = texted.with(texted.sessions().askedBy(token));
                yield new CodeResend.Resent(Change.to(registration.with(asked), otp));
            }
        };
    }

    /** The new token continues where the patient left off, and the earlier ones die. */
    @Override
    public CodeEntry enter(MobileCode entered, TokenHash by, Rules rules, Instant now) {
        return CodeJudgement.of(
                registration,
                entered,
                rules,
                now,
                rest -> Change.to(registration.with(rest.with(rest.sessions().provenBy(by)))));
    }
}
