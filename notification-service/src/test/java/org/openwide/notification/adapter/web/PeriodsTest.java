package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwide.notification.application.SmsCharges.Period;

class PeriodsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Periods periods = new Periods(() -> NOW);

    @Test
    void withoutAnyEndItIsTheLastYear() {
        assertThat(periods.of(null, null)).isEqualTo(new Period(NOW.minus(LONGEST), null));
    }

    @Test
    void withoutAStartItIsTheYearBeforeItsEnd() {
        Instant end = Instant.parse("2025-02-01T00:00:00Z");

        assertThat(periods.of(null, "2025-01-31")).isEqualTo(new Period(end.minus(LONGEST), end));
    }

    @Test
    void aDateIsAWholeDay() {
        assertThat(periods.of("2026-02-01", "2026-02-01"))
                .isEqualTo(new Period(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse("2026-02-02T00:00:00Z")));
    }

    @Test
    void itMayBeginInTheFuture() {
        assertThat(periods.of("2027-01-01", null).from()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-02, 2026-01-01, wrong-type",
        "2025-01-01, 2026-01-02, wrong-type",
        "2025-11-21, , wrong-type",
        "yesterday, , not-a-date",
        "+999999999-12-31T23:59:59Z, , not-a-date",
        "-999999999-01-01T00:00:00Z, -999999999-01-02T00:00:00Z, not-a-date",
        ", 9999-12-31, not-a-date"
    })
    void whatMakesNoSenseIsRefusedInTheContractsWords(String from, String to, String code) {
        assertThatThrownBy(() -> periods.of(from, to))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.field().code()).isEqualTo(code));
    }
}
