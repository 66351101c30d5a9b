package org.openwide.registration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.BirthDate;
import org.openwide.event.field.Checked;
import org.openwide.event.field.EmailText;
import org.openwide.event.field.MobileNumbers;
import org.openwide.event.field.PersonName;

/** Reads details that a patient typed, by the rules that the practice's records go by too. */
public record DetailsForm(MobileNumbers numbers) {

    /** Nobody is refused whose day has begun, wherever the practice is; no record has a date of birth that has not. */
    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    /** What came of it. */
    sealed interface Reading {

        record Readable(DetailsSoFar read) implements Reading {}

        record Unreadable(List<FieldError> errors) implements Reading {}
    }

    /** Reads what was typed; what was not is left open. */
    Reading read(TypedDetails typed, List<String> regions, Instant now) {
        var today = LocalDate.ofInstant(now, FIRST_TO_SEE_A_DAY);
        var errors = new ArrayList<>(typed.malformed());
        var read = new DetailsSoFar(
                check(errors, "givenName", typed.givenName(), PersonName::check),
                check(errors, "familyName", typed.familyName(), PersonName::check),
                check(errors, "dateOfBirth", typed.dateOfBirth(), text -> BirthDate.check(text, today)),
                email(check(errors, "email", typed.email(), text -> EmailText.check(InvisibleMarks.takenOutOf(text)))),
                mobile(check(
                        errors,
                        "mobile",
                        typed.mobile(),
                        text -> numbers.check(InvisibleMarks.takenOutOf(text), regions))));
        return errors.isEmpty() ? new Reading.Readable(read) : new Reading.Unreadable(errors);
    }

    private static <T> @Nullable T check(
            List<FieldError> errors, String field, @Nullable String typed, Function<String, Checked<T>> rule) {
        return switch (typed == null ? null : rule.apply(typed)) {
            case null -> null;
            case Checked.Valid<T>(var value) -> value;
            case Checked.Invalid<T>(var code) -> {
                errors.add(new FieldError(field, code));
                yield null;
            }
        };
    }

    private static @Nullable EmailAddress email(@Nullable String text) {
        return text == null ? null : new EmailAddress(text);
    }

    private static @Nullable MobileNumber mobile(@Nullable String e164) {
        return e164 == null ? null : new MobileNumber(e164);
    }
}
