package org.openwide.registration.domain;

import java.util.Optional;

/** What became of the details that the patient confirmed. */
public sealed interface Confirmation extends Outcome
        permits Confirmation.Matched, Confirmation.NotMatched, LinkLocked, TextRefusal {

    /** They match the record, and a code is on its way to the record's mobile. */
    record Matched(Change change) implements Confirmation, Advance {}

    /** They differ from the record: the patient learns only that. */
    record NotMatched(Change change, int attemptsRemaining, Practice practice) implements Confirmation, Refusal {

        @Override
        public Optional<Change> toKeep() {
            return Optional.of(change);
        }
    }
}
