package org.openwide.notification.adapter.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.SmsCharges.Period;

/** Reads a period from two parameters, each an instant (RFC 3339) or a date, whose days are UTC's. */
final class Periods {

    private Periods() {}

    /** From an instant or the start of a day, up to but without an instant, or to the end of a day. */
    static Period of(@Nullable String from, @Nullable String to) {
        Instant start = from == null ? null : instant("from", from, 0);
        Instant end = to == null ? null : instant("to", to, 1);
        if (start != null && end != null && end.isBefore(start)) {
            throw new InvalidPeriod("to", "before-from", "This must not be before the other end of the period.");
        }
        return new Period(start, end);
    }

    private static Instant instant(String name, String text, int daysAfter) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new InvalidPeriod(name, "not-a-date", "This must be a date, or a time like 2026-11-22T09:30:00Z.");
        }
    }
}
