package org.openwide.notification.adapter.mail;

import java.time.Duration;
import org.openwide.event.field.Language;

/** How long a link is good for, in plain words. */
final class TimeLeft {

    private TimeLeft() {}

    static String words(Duration left, Language language) {
        long minutes = Math.max(1, left.toMinutes());
        long hours = Math.round(minutes / 60.0);
        long days = Math.round(minutes / 1440.0);
        if (hours >= 48) {
            return days(days, language);
        }
        return hours >= 2 ? hours(hours, language) : minutes(minutes, language);
    }

    /** Welsh counts in the singular, and two softens what it counts. */
    private static String days(long days, Language language) {
        return switch (language) {
            case ENGLISH -> days + " days";
            case WELSH -> days == 2 ? "2 ddiwrnod" : days + " diwrnod";
        };
    }

    private static String hours(long hours, Language language) {
        return switch (language) {
            case ENGLISH -> hours + " hours";
            case WELSH -> hours + " awr";
        };
    }

    private static String minutes(long minutes, Language language) {
        return switch (language) {
            case ENGLISH -> minutes + (minutes == 1 ? " minute" : " minutes");
            case WELSH -> minutes == 2 ? "2 funud" : minutes + " munud";
        };
    }
}
