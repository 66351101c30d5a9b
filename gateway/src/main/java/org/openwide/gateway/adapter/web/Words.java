package org.openwide.gateway.adapter.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openwide.gateway.domain.PageLanguage;
import org.openwide.gateway.domain.Portal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of the pages, with times, dates and numbers as people write them in that language. */
@Component
class Words {

    private static final int NOON = 12;
    private static final long MINUTES_ABOVE = 90;
    private static final long HOURS_ABOVE = 5400;
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private final MessageSource messages;
    private final ZoneId zone;
    private final InstantSource clock;

    Words(MessageSource messages, Portal portal, InstantSource clock) {
        this.messages = messages;
        this.zone = portal.timeZone();
        this.clock = clock;
    }

    String text(PageLanguage language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** The first text, or the second where there is none under the first key. */
    String textOr(PageLanguage language, String key, String general) {
        var own = messages.getMessage(key, null, "", language.locale());
        return own == null || own.isEmpty() ? text(language, general) : own;
    }

    /** `10:42am`, `2:05yh`. */
    String time(PageLanguage language, Instant instant) {
        var time = instant.atZone(zone).toLocalTime();
        var hour = time.getHour() % NOON == 0 ? NOON : time.getHour() % NOON;
        return "%d:%02d%s"
                .formatted(hour, time.getMinute(), text(language, time.getHour() < NOON ? "time.am" : "time.pm"));
    }

    /** The time alone for today, else with its date: `10:42am on 23 November 2026`. */
    String moment(PageLanguage language, Instant instant) {
        return LocalDate.ofInstant(instant, zone).equals(LocalDate.ofInstant(now(), zone))
                ? time(language, instant)
                : text(language, "time.on", time(language, instant), date(language, instant));
    }

    /** `2 March 1946`, `2 Mawrth 1946`. */
    String date(PageLanguage language, LocalDate date) {
        return "%d %s %d"
                .formatted(date.getDayOfMonth(), text(language, "month." + date.getMonthValue()), date.getYear());
    }

    String date(PageLanguage language, Instant instant) {
        return date(language, LocalDate.ofInstant(instant, zone));
    }

    /** `30 seconds`, `2 minutes`: never less than it is. */
    String wait(PageLanguage language, Duration wait) {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds < MINUTES_ABOVE) {
            return text(language, "wait.seconds", seconds);
        }
        return seconds < HOURS_ABOVE
                ? text(language, "wait.minutes", Math.ceilDiv(seconds, MINUTE))
                : text(language, "wait.hours", Math.ceilDiv(seconds, HOUR));
    }

    Instant now() {
        return clock.instant();
    }
}
