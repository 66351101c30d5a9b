package org.openwide.notification.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * One try to send a notification, kept for whoever asks later what happened.
 *
 * @param at when it began
 * @param outcome {@code taken}, {@code not-now}, {@code refused} or {@code unknown}
 * @param detail the other side's own code, or ours where it was not asked
 * @param took how long it took until the answer, its turn with the provider waited for
 */
public record Attempt(Instant at, String outcome, String detail, Duration took) {

    public static Attempt of(Instant at, Answer answer, Duration took) {
        return new Attempt(at, outcome(answer), answer instanceof Answer.Unproven other ? other.detail() : "", took);
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Taken _ -> "taken";
            case Answer.NotNow _ -> "not-now";
            case Answer.Refused _ -> "refused";
            case Answer.Unsure _ -> "unknown";
        };
    }
}
