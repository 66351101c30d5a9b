package org.openwide.registration.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.BirthDate;
import org.openwide.event.field.Checked;
import org.openwide.event.field.EmailText;
import org.openwide.event.field.MobileNumbers;
import org.openwide.event.field.PersonName;

/** Reads details that a patient typed, by the rules that the practice's records go by too. */
public record DetailsForm(MobileNumbers numbers) {

    /** What came of it. */
    sealed interface Reading {

        record Readable(Details details) implements Reading {}

        record Unreadable(List<FieldError> errors) implements Reading {}
    }

    Reading read(TypedDetails typed, List<String> regions, LocalDate today) {
        var errors = new Errors(typed);
        var givenName = errors.check("givenName", PersonName.check(typed.givenName()));
        var familyName = errors.check("familyName", PersonName.check(typed.familyName()));
        var dateOfBirth = errors.check("dateOfBirth", BirthDate.check(typed.dateOfBirth(), today));
        var email = errors.check("email", EmailText.check(typed.email()));
        var mobile = errors.check("mobile", numbers.check(typed.mobile(), regions));
        if (givenName == null || familyName == null || dateOfBirth == null || email == null || mobile == null) {
            return new Reading.Unreadable(errors.found);
        }
        return errors.found.isEmpty()
                ? new Reading.Readable(new Details(
                        givenName, familyName, dateOfBirth, new EmailAddress(email), new MobileNumber(mobile)))
                : new Reading.Unreadable(errors.found);
    }

    /** Gathers what is wrong; a field that was malformed to begin with is not complained of twice. */
    private static final class Errors {

        private final TypedDetails typed;
        private final List<FieldError> found;

        Errors(TypedDetails typed) {
            this.typed = typed;
            this.found = new ArrayList<>(typed.malformed());
        }

        <T> @Nullable T check(String field, Checked<T> checked) {
            return switch (checked) {
                case Checked.Valid<T>(var value) -> value;
                case Checked.Invalid<T>(var code) -> {
                    if (!typed.malformed(field)) {
                        found.add(new FieldError(field, code));
                    }
                    yield null;
                }
            };
        }
    }
}
