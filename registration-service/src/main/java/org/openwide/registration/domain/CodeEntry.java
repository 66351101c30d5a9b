package org.openwide.registration.domain;

import java.util.Optional;

/** What became of the code that the patient entered. */
public sealed interface CodeEntry extends Outcome {

    /** The phone is proven. */
    record Accepted(Change change) implements CodeEntry, Advance {}

    /** It is none of the live codes. */
    record Incorrect(Change change, int attemptsRemaining) implements CodeEntry, Refusal {

        @Override
        public Optional<Change> toKeep() {
            return Optional.of(change);
        }
    }

    /** No code is live: the patient can ask for another. */
    record Expired() implements CodeEntry, Refusal {}

    /** It was one wrong entry too many. */
    record Locked(Change change, Practice practice) implements CodeEntry, Refusal {

        @Override
        public Optional<Change> toKeep() {
            return Optional.of(change);
        }
    }
}
