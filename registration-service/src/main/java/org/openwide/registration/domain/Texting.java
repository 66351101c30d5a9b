package org.openwide.registration.domain;

import java.time.Instant;
import java.util.UUID;

/** Asks for one text with a mobile code, within the limits that hold whatever caused it. */
sealed interface Texting {

    /** The text was counted and is to go out. */
    record Asked(Dossier dossier, DomainEvent.OtpRequested otp) implements Texting {}

    /** No text goes out now. */
    record Refused(TextRefusal refusal) implements Texting {}

    static Texting of(Dossier dossier, MobileNumber to, CodeId fresh, UUID noticeId, Rules rules, Instant now) {
        var counts = dossier.counts();
        var refusal = counts.texts()
                .refusal(rules.limits().texts(), now, dossier.link().expiresAt());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var code = counts.codes().next(to, fresh, rules.limits().codes(), now);
        var counted = counts.with(counts.codes().with(code)).with(counts.texts().and(noticeId, now));
        return new Asked(
                dossier.with(counted),
                new DomainEvent.OtpRequested(
                        noticeId,
                        code.id(),
                        rules.codes().codeOf(code.id()),
                        to,
                        code.expiresAt(),
                        !code.id().equals(fresh)));
    }
}
