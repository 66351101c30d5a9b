package org.openwide.event.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A date of birth: a real day from 1900 to today, as {@code 1948-02-29}. */
public final class BirthDate {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private BirthDate() {}

    /** The date; {@code today} is the day where the practice is, or the latest on Earth where that is not known. */
    public static Checked<LocalDate> check(@Nullable String entered, LocalDate today) {
        if (entered == null || TextRules.isBlank(entered)) {
            return new Checked.Invalid<>(FieldCode.REQUIRED);
        }
        try {
            return inRange(LocalDate.parse(TextRules.strip(entered), FORM), today);
        } catch (DateTimeException e) {
            return new Checked.Invalid<>(FieldCode.NOT_A_DATE);
        }
    }

    private static Checked<LocalDate> inRange(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return new Checked.Invalid<>(FieldCode.IN_THE_FUTURE);
        }
        return date.isBefore(EARLIEST) ? new Checked.Invalid<>(FieldCode.TOO_LONG_AGO) : new Checked.Valid<>(date);
    }
}
