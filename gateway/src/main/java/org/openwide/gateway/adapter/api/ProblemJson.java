package org.openwide.gateway.adapter.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.gateway.domain.FieldError;
import org.openwide.gateway.domain.LaterReason;
import org.openwide.gateway.domain.Practice;
import org.openwide.gateway.domain.Refusal;
import org.openwide.gateway.domain.StopReason;

/** A problem as the contract has it. */
record ProblemJson(
        @Nullable String code,
        @Nullable List<FieldError> errors,
        @Nullable List<String> reasons,
        @Nullable Integer attemptsRemaining,
        @Nullable Practice practice) {

    /** What the problem means for a patient; one that no patient can cause is a fault. */
    Refusal refusal(Duration wait) {
        return switch (code) {
            case "step-out-of-order" -> new Refusal.OutOfOrder();
            case "details-invalid", "request-invalid" -> new Refusal.Invalid(errors == null ? List.of() : errors);
            case "details-not-matched" -> new Refusal.NotMatched(attempts());
            case "code-incorrect" -> new Refusal.CodeIncorrect(attempts());
            case "code-expired" -> new Refusal.CodeExpired();
            case "password-unacceptable" -> new Refusal.PasswordUnacceptable(reasons == null ? List.of() : reasons);
            case "password-incorrect" -> new Refusal.PasswordIncorrect(attempts(), Optional.ofNullable(practice));
            case "terms-outdated" -> new Refusal.TermsOutdated();
            case "unavailable" -> new Refusal.Away(wait);
            case null -> throw new UnexpectedAnswer("a problem without a code");
            default -> later(code, wait).or(() -> stopped(code)).orElseThrow(() -> new UnexpectedAnswer(code));
        };
    }

    private static Optional<Refusal> later(String code, Duration wait) {
        return LaterReason.of(code).map(reason -> new Refusal.Later(reason, wait));
    }

    private Optional<Refusal> stopped(String code) {
        return StopReason.of(code).map(reason -> new Refusal.Stopped(reason, Optional.ofNullable(practice)));
    }

    private int attempts() {
        return Optional.ofNullable(attemptsRemaining)
                .orElseThrow(() -> new UnexpectedAnswer("a problem that doesn't say how many tries are left"));
    }
}
