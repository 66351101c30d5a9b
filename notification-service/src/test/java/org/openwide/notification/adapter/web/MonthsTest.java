package org.openwide.notification.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    private final Months months = new Months(() -> Instant.parse("2026-11-30T23:59:59Z"));

    @Test
    void withoutOneItIsThePresentMonthOfUtc() {
        assertThat(months.of(null)).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void aMonthIsReadAsWritten() {
        assertThat(months.of("2026-02")).isEqualTo(YearMonth.of(2026, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-11-01",
                "0000-01",
                "+12026-01",
                "-999-01",
                "november"
            })
    void whatIsNoMonthIsRefused(String text) {
        assertThatThrownBy(() -> months.of(text))
                .isInstanceOfSatisfying(
                        InvalidField.class,
                        invalid -> assertThat(invalid.field())
                                .extracting(Problem.FieldProblem::field, Problem.FieldProblem::code)
                                .containsExactly("month", "not-a-date"));
    }
}
