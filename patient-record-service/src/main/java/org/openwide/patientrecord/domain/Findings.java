package org.openwide.patientrecord.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.Checked;
import org.openwide.event.field.Checked.Invalid;
import org.openwide.event.field.Checked.Valid;
import org.openwide.event.field.FieldCode;

/** Collects what is wrong with a form while its fields are read one by one. */
final class Findings {

    private final List<FieldError> errors = new ArrayList<>();

    /** The checked value, or null once the finding is noted. */
    <T> @Nullable T take(String field, Checked<T> checked) {
        return switch (checked) {
            case Valid<T>(var value) -> value;
            case Invalid<T>(var code) -> wrong(field, code);
        };
    }

    /** The same for a field that may stay empty. */
    <T> @Nullable T takeUnlessEmpty(String field, @Nullable String entered, Function<String, Checked<T>> check) {
        return entered == null || entered.isBlank() ? null : take(field, check.apply(entered));
    }

    <T> @Nullable T wrong(String field, FieldCode code) {
        return wrong(new FieldError(field, code));
    }

    <T> @Nullable T wrong(FieldError error) {
        errors.add(error);
        return null;
    }

    <T> Filled<T> unlessAny(Supplier<T> value) {
        return errors.isEmpty() ? new Filled.Right<>(value.get()) : new Filled.Wrong<>(errors);
    }
}
