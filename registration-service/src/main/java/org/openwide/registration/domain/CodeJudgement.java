package org.openwide.registration.domain;

import java.time.Instant;
import java.util.function.Function;

/** Judges an entered code the same way in every state that takes one. */
final class CodeJudgement {

    private CodeJudgement() {}

    /** Compares, counts, and goes on as {@code accepted} says when the code is right. */
    static CodeEntry of(
            Registration state, MobileCode entered, Rules rules, Instant now, Function<Dossier, Change> accepted) {
        var dossier = state.dossier();
        var counts = dossier.counts();
        return switch (counts.codes().compare(entered, rules, now)) {
            case CodeComparison.Matched(var rest) ->
                new CodeEntry.Accepted(accepted.apply(dossier.with(counts.with(rest))));
            case CodeComparison.Mismatched(var counted) ->
                wrong(
                        state.with(dossier.with(counts.with(counted))),
                        counted,
                        rules.limits().codes(),
                        now);
            case CodeComparison.NoLiveCode _ -> new CodeEntry.Expired();
        };
    }

    private static CodeEntry wrong(Registration counted, MobileCodes codes, Limits.Codes limits, Instant now) {
        if (codes.wrong() >= limits.wrongInAll()) {
            var locked = LockedRegistration.of(counted.dossier(), LockReason.TOO_MANY_WRONG_CODES);
            return new CodeEntry.Locked(locked, counted.practice());
        }
        return new CodeEntry.Incorrect(Change.to(counted), codes.attemptsRemaining(limits, now));
    }
}
