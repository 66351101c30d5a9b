package org.openwide.notification.adapter.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.SmsCharges.Period;

/** Reads a period from two parameters, each an instant (RFC 3339) or a date, whose days are UTC's; at most a year. */
final class Periods {

    /** Any year has no more days; so much is read and answered at once. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final InstantSource clock;

    Periods(InstantSource clock) {
        this.clock = clock;
    }

    /** From an instant or the start of a day, up to but without an instant, or to the end of a day; else the last year. */
    Period of(@Nullable String from, @Nullable String to) {
        Instant start = from == null ? null : instant("from", from, 0);
        Instant end = to == null ? null : instant("to", to, 1);
        Instant until = end == null ? later(clock.instant(), start) : end;
        Instant since = start == null ? until.minus(LONGEST) : start;
        if (until.isBefore(since)) {
            throw new InvalidField("to", "wrong-type", "This must not be before the other end of the period.");
        }
        if (Duration.between(since, until).compareTo(LONGEST) > 0) {
            throw new InvalidField("from", "wrong-type", "A period may have at most 366 days.");
        }
        return new Period(since, end);
    }

    private static Instant later(Instant now, @Nullable Instant start) {
        return start != null && start.isAfter(now) ? start : now;
    }

    private static Instant instant(String name, String text, int daysAfter) {
        try {
            Instant read = text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(daysAfter)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
            if (!read.isBefore(EARLIEST) && !read.isAfter(LATEST)) {
                return read;
            }
        } catch (DateTimeException _) {
            // refused below, like what is too far away
        }
        throw new InvalidField(name, "not-a-date", "This must be a date, or a time like 2026-11-22T09:30:00Z.");
    }
}
