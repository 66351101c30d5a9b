package org.openwide.patientrecord.domain;

import java.util.List;

/** A form, once its fields were checked. */
public sealed interface Filled<T> {

    /** What it says. */
    record Right<T>(T value) implements Filled<T> {}

    /** Everything that is wrong with it. */
    record Wrong<T>(List<FieldError> errors) implements Filled<T> {

        public Wrong {
            errors = List.copyOf(errors);
        }
    }
}
