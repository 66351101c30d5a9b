package org.openwide.registration.domain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Says why a password is too easy to guess, for someone who knows the patient too. */
public final class PasswordPolicy {

    /** Measuring takes longer than linear time; what comes after this cannot make a password worse. */
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
        if (score(password, own) < limits.score()) {
            reasons.add(PasswordReason.GUESSABLE);
        }
        return reasons;
    }

    private int score(Password password, PersonalWords own) {
        var text = password.text().toLowerCase(Locale.ROOT);
        return guessing.score(text.substring(0, Math.min(MEASURED, text.length())), own.words());
    }
}
