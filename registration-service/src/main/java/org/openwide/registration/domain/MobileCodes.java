package org.openwide.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The codes that were texted for one registration.
 *
 * @param wrong wrong entries in all, which no resend and no new start forgives
 */
public record MobileCodes(List<SentCode> sent, int wrong) {

    public static final MobileCodes NONE = new MobileCodes(List.of(), 0);

    public MobileCodes {
        sent = List.copyOf(sent);
    }

    /** Compares an entry with every live code, each in constant time, and counts it once on each. */
    CodeComparison compare(MobileCode entered, Rules rules, Instant now) {
        var limits = rules.limits().codes();
        if (sent.stream().noneMatch(code -> code.live(limits, now))) {
            return new CodeComparison.NoLiveCode();
        }
        var matched = false;
        for (var code : sent) {
            matched |= code.live(limits, now) & rules.codes().codeOf(code.id()).sameAs(entered);
        }
        return matched ? new CodeComparison.Matched(dropped()) : new CodeComparison.Mismatched(counted(limits, now));
    }

    /** The code to text now: the one sent last while it has enough time left, else a fresh one. */
    SentCode next(MobileNumber to, CodeId fresh, Limits.Codes limits, Instant now) {
        return latest().filter(code ->
                        code.to().equals(to) && code.live(limits, now) && code.hasLeft(limits.repeatable(), now))
                .orElseGet(() -> new SentCode(fresh, to, now.plus(limits.life()), 0));
    }

    /** Once a code is on its way to a number, codes for another number are dead. */
    MobileCodes with(SentCode code) {
        var kept = sent.stream()
                .filter(one -> one.to().equals(code.to()) && !one.id().equals(code.id()));
        return new MobileCodes(Stream.concat(kept, Stream.of(code)).toList(), wrong);
    }

    /** No code is live any more; what was counted stays. */
    MobileCodes dropped() {
        return new MobileCodes(List.of(), wrong);
    }

    /** How many more wrong entries the best live code, and the registration, can take. */
    public int attemptsRemaining(Limits.Codes limits, Instant now) {
        var onOneCode = sent.stream()
                .filter(code -> code.live(limits, now))
                .mapToInt(code -> limits.wrongEach() - code.wrong())
                .max()
                .orElse(0);
        return Math.max(0, Math.min(onOneCode, limits.wrongInAll() - wrong));
    }

    /** The code that was texted last. */
    public Optional<SentCode> latest() {
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
    }

    private MobileCodes counted(Limits.Codes limits, Instant now) {
        var counted = sent.stream()
                .map(code -> code.live(limits, now) ? code.countWrong() : code)
                .toList();
        return new MobileCodes(counted, wrong + 1);
    }
}
