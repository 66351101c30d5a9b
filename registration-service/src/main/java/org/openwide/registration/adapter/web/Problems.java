package org.openwide.registration.adapter.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.openwide.registration.domain.AccessTokenInvalid;
import org.openwide.registration.domain.CodeEntry;
import org.openwide.registration.domain.Confirmation;
import org.openwide.registration.domain.DetailsEntry;
import org.openwide.registration.domain.EmailConfirmation;
import org.openwide.registration.domain.EmailResend;
import org.openwide.registration.domain.EndReason;
import org.openwide.registration.domain.FieldError;
import org.openwide.registration.domain.LinkEnded;
import org.openwide.registration.domain.LinkLocked;
import org.openwide.registration.domain.Opening;
import org.openwide.registration.domain.PasswordCreation;
import org.openwide.registration.domain.PasswordReason;
import org.openwide.registration.domain.Practice;
import org.openwide.registration.domain.Refusal;
import org.openwide.registration.domain.RegistrationIsLocked;
import org.openwide.registration.domain.Step;
import org.openwide.registration.domain.StepOutOfOrder;
import org.openwide.registration.domain.Terms;
import org.openwide.registration.domain.TermsAcceptance;
import org.openwide.registration.domain.TextRefusal;

/** The one place that knows how every refusal looks from outside. */
final class Problems {

    private Problems() {}

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case AccessTokenInvalid(var practice) -> signedOut(practice);
            case StepOutOfOrder(var step) -> outOfOrder(step);
            case RegistrationIsLocked(var practice) -> at(practice, ProblemCode.REGISTRATION_LOCKED);
            case LinkEnded ended -> at(ended.practice(), ended(ended.reason()));
            case LinkLocked locked -> at(locked.practice(), ProblemCode.LINK_LOCKED);
            case Opening.LinkUnknown _ -> Problem.of(ProblemCode.LINK_UNKNOWN);
            case Opening.LinkUsed(var practice) -> at(practice, ProblemCode.LINK_USED);
            case DetailsEntry.Invalid(var errors) -> invalid(ProblemCode.DETAILS_INVALID, errors);
            case Confirmation.NotMatched notMatched -> notMatched(notMatched);
            case TextRefusal refused -> text(refused);
            case CodeEntry.Incorrect incorrect -> wrongCode(incorrect);
            case CodeEntry.Expired _ -> Problem.of(ProblemCode.CODE_EXPIRED);
            case CodeEntry.Locked locked -> at(locked.practice(), ProblemCode.REGISTRATION_LOCKED);
            case PasswordCreation.Unacceptable unacceptable -> unacceptable(unacceptable);
            case EmailResend.TooSoon(var wait) -> later(ProblemCode.EMAIL_TOO_SOON, wait);
            case EmailResend.LimitReached(var wait) -> later(ProblemCode.EMAIL_LIMIT_REACHED, wait);
            case EmailConfirmation.LinkUnknown _ -> Problem.of(ProblemCode.EMAIL_LINK_UNKNOWN);
            case EmailConfirmation.LinkExpired(var practice) -> at(practice, ProblemCode.EMAIL_LINK_EXPIRED);
            case EmailConfirmation.LinkUsed(var practice) -> at(practice, ProblemCode.EMAIL_LINK_USED);
            case EmailConfirmation.PasswordIncorrect wrong -> wrongPassword(wrong);
            case TermsAcceptance.Outdated(var terms) -> outdated(terms);
        };
    }

    private static Problem signedOut(Optional<Practice> practice) {
        var problem = Problem.of(ProblemCode.ACCESS_TOKEN_INVALID);
        return practice.map(known -> at(known, problem)).orElse(problem);
    }

    private static Problem outOfOrder(Step step) {
        return Problem.of(ProblemCode.STEP_OUT_OF_ORDER).with("step", step.word());
    }

    private static Problem notMatched(Confirmation.NotMatched notMatched) {
        return at(notMatched.practice(), remaining(ProblemCode.DETAILS_NOT_MATCHED, notMatched.attemptsRemaining()));
    }

    private static Problem wrongCode(CodeEntry.Incorrect incorrect) {
        var problem = remaining(ProblemCode.CODE_INCORRECT, incorrect.attemptsRemaining());
        return incorrect.attemptsRemaining() > 0
                ? problem
                : problem.saying("That was one wrong code too many: ask for a new code.");
    }

    private static Problem wrongPassword(EmailConfirmation.PasswordIncorrect wrong) {
        var problem = at(wrong.practice(), remaining(ProblemCode.PASSWORD_INCORRECT, wrong.attemptsRemaining()));
        return wrong.attemptsRemaining() > 0
                ? problem
                : problem.saying("That was one wrong password too many: ask for a new email.");
    }

    private static Problem outdated(Terms inForce) {
        return Problem.of(ProblemCode.TERMS_OUTDATED).with("terms", TermsReference.to(inForce));
    }

    static Problem invalid(ProblemCode code, List<FieldError> errors) {
        return Problem.of(code)
                .with("errors", errors.stream().map(FieldProblem::of).toList());
    }

    private static ProblemCode ended(EndReason reason) {
        return switch (reason) {
            case REPLACED -> ProblemCode.LINK_REPLACED;
            case WITHDRAWN -> ProblemCode.LINK_WITHDRAWN;
            case EXPIRED -> ProblemCode.LINK_EXPIRED;
        };
    }

    private static Problem text(TextRefusal refused) {
        return switch (refused) {
            case TextRefusal.TooSoon(var wait) -> later(ProblemCode.MOBILE_CODE_TOO_SOON, wait);
            case TextRefusal.LimitReached(var wait) -> later(ProblemCode.MOBILE_CODE_LIMIT_REACHED, wait);
        };
    }

    private static Problem unacceptable(PasswordCreation.Unacceptable unacceptable) {
        var reasons = unacceptable.reasons().stream()
                .sorted()
                .map(PasswordReason::word)
                .toList();
        return Problem.of(ProblemCode.PASSWORD_UNACCEPTABLE).with("reasons", reasons);
    }

    private static Problem later(ProblemCode code, Duration wait) {
        return Problem.of(code).retryAfter(wait);
    }

    private static Problem remaining(ProblemCode code, int attempts) {
        return Problem.of(code).with("attemptsRemaining", attempts);
    }

    private static Problem at(Practice practice, ProblemCode code) {
        return at(practice, Problem.of(code));
    }

    private static Problem at(Practice practice, Problem problem) {
        return problem.with("practice", PracticeView.of(practice));
    }
}
