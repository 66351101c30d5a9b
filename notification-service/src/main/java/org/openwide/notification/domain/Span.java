package org.openwide.notification.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** How long what is used of a budget counts (UTC). */
public enum Span {
    HOUR("uuuu-MM-dd'T'HH"),
    DAY("uuuu-MM-dd"),
    MONTH("uuuu-MM"),
    MOMENT("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private final DateTimeFormatter name;

    Span(String pattern) {
        name = DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
    }

    /** The one that this moment is in. */
    public String period(Instant now) {
        return name.format(now);
    }

    Instant end(Instant now) {
        ZonedDateTime time = now.atZone(ZoneOffset.UTC);
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS).plusHours(1).toInstant();
            case DAY -> time.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant();
            case MONTH ->
                time.truncatedTo(ChronoUnit.DAYS)
                        .withDayOfMonth(1)
                        .plusMonths(1)
                        .toInstant();
            case MOMENT -> now;
        };
    }
}
