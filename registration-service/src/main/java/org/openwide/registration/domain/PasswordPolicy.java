package org.openwide.registration.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Says why a password is too easy to guess, for someone who knows the patient too. */
public final class PasswordPolicy {

    /** Measuring takes much longer than linear time: so many code points are measured at once. */
    private static final int MEASURED = 64;

    private final Limits.Passwords limits;
    private final CommonPasswords common;
    private final Guessing guessing;

    public PasswordPolicy(Limits.Passwords limits, CommonPasswords common, Guessing guessing) {
        this.limits = limits;
        this.common = common;
        this.guessing = guessing;
    }

    /** The reasons to refuse this password; none when it is acceptable. Takes milliseconds of CPU time. */
    public Set<PasswordReason> objections(Password password, Details details) {
        if (password.length() > limits.longest()) {
            return EnumSet.of(PasswordReason.TOO_LONG);
        }
        var reasons = EnumSet.noneOf(PasswordReason.class);
        if (password.length() < limits.shortest()) {
            reasons.add(PasswordReason.TOO_SHORT);
        }
        if (common.contain(password)) {
            reasons.add(PasswordReason.COMMON);
        }
        var own = PersonalWords.of(details);
        if (own.make(password)) {
            reasons.add(PasswordReason.PERSONAL);
        }
        if (parts(password).noneMatch(part -> guessing.score(part, own.words()) >= limits.score())) {
            reasons.add(PasswordReason.GUESSABLE);
        }
        return reasons;
    }

    /** The whole, or where it is long its beginning and its end: it is worth no less than the better of them. */
    private static Stream<String> parts(Password password) {
        var text = password.text();
        if (password.length() <= MEASURED) {
            return Stream.of(text);
        }
        return Stream.of(
                text.substring(0, text.offsetByCodePoints(0, MEASURED)),
                text.substring(text.offsetByCodePoints(text.length(), -MEASURED)));
    }
}
