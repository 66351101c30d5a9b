package org.openwide.notification.adapter.web;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a month, which is UTC's. */
final class Months {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final InstantSource clock;

    Months(InstantSource clock) {
        this.clock = clock;
    }

    /** The present one where none is named. */
    YearMonth of(@Nullable String month) {
        if (month == null) {
            return YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC));
        }
        try {
            if (MONTH.matcher(month).matches() && !month.startsWith("0000")) {
                return YearMonth.parse(month);
            }
        } catch (DateTimeException _) {
            // refused below, like what is no month at all
        }
        throw new InvalidField("month", "not-a-date", "This must be a month like 2026-11.");
    }
}
