package org.openwide.gateway.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why a step was not taken, or a registration not shown. */
public sealed interface Refusal {

    /** Nothing here leads on; the practice is told where the service says which. */
    record Stopped(StopReason reason, Optional<Practice> practice) implements Refusal {}

    /** The step is not the registration's: done already, in another window, or not yet to be done. */
    record OutOfOrder() implements Refusal {}

    record Invalid(List<FieldError> errors) implements Refusal {

        public Invalid {
            errors = List.copyOf(errors);
        }

        public static Invalid missing(String field) {
            return new Invalid(List.of(new FieldError(field, "required")));
        }
    }

    record NotMatched(int attemptsRemaining) implements Refusal {}

    record CodeIncorrect(int attemptsRemaining) implements Refusal {}

    record CodeExpired() implements Refusal {}

    /** @param reasons in the words of the contract: {@code too-short}, {@code common}, … */
    record PasswordUnacceptable(List<String> reasons) implements Refusal {

        public PasswordUnacceptable {
            reasons = List.copyOf(reasons);
        }
    }

    record PasswordIncorrect(int attemptsRemaining, Optional<Practice> practice) implements Refusal {}

    /** Too soon, or too often: after this time it can be asked again. */
    record Later(LaterReason reason, Duration delay) implements Refusal {}

    /** The practice has another number on its record than the one that was proven: nothing is texted to either. */
    record NumberReplaced() implements Refusal {}

    record TermsOutdated() implements Refusal {}

    /** The service cannot answer now. */
    record Away(Duration delay) implements Refusal {}
}
