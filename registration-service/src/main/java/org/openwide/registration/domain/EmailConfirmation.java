package org.openwide.registration.domain;

import java.util.Optional;

/** What became of an email link and the password entered with it. */
public sealed interface EmailConfirmation extends Outcome {

    /** Email and password are proven. */
    record Confirmed(Change change) implements EmailConfirmation, Advance {}

    /** There is no such email link. */
    record LinkUnknown() implements EmailConfirmation, Refusal {}

    /** Its time is over, a later one was sent, or too many passwords were wrong. */
    record LinkExpired(Practice practice) implements EmailConfirmation, Refusal {}

    /** It did its work already. */
    record LinkUsed(Practice practice) implements EmailConfirmation, Refusal {}

    /** The link is right, the password is not. */
    record PasswordIncorrect(Change change, int attemptsRemaining, Practice practice)
            implements EmailConfirmation, Refusal {

        @Override
        public Optional<Change> toKeep() {
            return Optional.of(change);
        }
    }
}
