package org.openwide.gateway.adapter.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openwide.gateway.domain.operations.Percentile;

/** How numbers read on the pages for operators. */
final class OpsWords {

    static final String NOT_KNOWN = "not known";

    private OpsWords() {}

    /** To the last digit, and at least to the cent. */
    static String money(BigDecimal amount, String currency) {
        return money(amount, digits(amount), currency);
    }

    static String money(BigDecimal amount, int digits, String currency) {
        return amount.setScale(digits, RoundingMode.UNNECESSARY).toPlainString() + " " + currency;
    }

    /** How many digits behind the point it takes to say all of it, and the cent. */
    static int digits(BigDecimal amount) {
        return Math.max(2, amount.stripTrailingZeros().scale());
    }

    static String rounded(BigDecimal amount, String currency) {
        var digits = amount.signum() == 0 || amount.compareTo(BigDecimal.ONE) >= 0 ? 2 : 4;
        return amount.setScale(digits, RoundingMode.HALF_UP).toPlainString() + " " + currency;
    }

    static String percent(long part, long whole) {
        return whole == 0 ? NOT_KNOWN : Math.round(100.0 * part / whole) + " %";
    }

    static String duration(Optional<Duration> duration) {
        return duration.map(OpsWords::duration).orElse(NOT_KNOWN);
    }

    static String seconds(OptionalDouble seconds) {
        return seconds.isEmpty() ? NOT_KNOWN : duration(Duration.ofMillis(Math.round(seconds.getAsDouble() * 1000)));
    }

    static String percentile(Optional<Percentile> within) {
        return within.map(time ->
                        (time.orMore() ? "over " : "") + duration(Duration.ofMillis(Math.round(time.seconds() * 1000))))
                .orElse(NOT_KNOWN);
    }

    static String count(OptionalDouble count) {
        return count.isEmpty() ? NOT_KNOWN : String.format(Locale.ROOT, "%.0f", count.getAsDouble());
    }

    private static String duration(Duration duration) {
        if (duration.toMillis() < 1000) {
            return duration.toMillis() + " ms";
        }
        if (duration.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        }
        if (duration.toMinutes() < 60) {
            return duration.toMinutes() + " min " + duration.toSecondsPart() + " s";
        }
        return duration.toHours() < 48
                ? duration.toHours() + " h " + duration.toMinutesPart() + " min"
                : duration.toDays() + " days " + duration.toHoursPart() + " h";
    }
}
