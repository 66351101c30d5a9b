package org.openwide.registration.domain;

import java.util.List;

/** What became of the details that the patient entered. */
public sealed interface DetailsEntry extends Outcome {

    /** They have the right form; now the patient sees them again. */
    record Entered(Change change) implements DetailsEntry, Advance {}

    /** They have not; nothing was counted. */
    record Invalid(List<FieldError> errors) implements DetailsEntry, Refusal {

        public Invalid {
            errors = List.copyOf(errors);
        }
    }
}
