package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetTest {

    @ParameterizedTest
    @CsvSource({
        "HOUR, 2026-11-30T23:59:59.999Z, 2026-11-30T23, 2026-12-01T00:00:00Z",
        "DAY, 2026-11-30T23:59:59.999Z, 2026-11-30, 2026-12-01T00:00:00Z",
        "MONTH, 2026-11-30T23:59:59.999Z, 2026-11, 2026-12-01T00:00:00Z",
        "MONTH, 2026-12-01T00:00:00Z, 2026-12, 2027-01-01T00:00:00Z",
        "DAY, 2028-02-29T12:00:00Z, 2028-02-29, 2028-03-01T00:00:00Z",
        "MOMENT, 2026-11-30T23:59:59.999Z, 2026-11-30T23:59:59.999Z, 2026-11-30T23:59:59.999Z"
    })
    void aPeriodIsInUtcAndEndsWhereTheNextBegins(Span span, Instant now, String period, Instant end) {
        assertThat(span.period(now)).isEqualTo(period);
        assertThat(span.end(now)).isEqualTo(end);
    }

    @ParameterizedTest
    @EnumSource
    void aNameIsReadAsItIsWritten(BudgetKind kind) {
        var name = new BudgetName(kind, "a/key");

        assertThat(BudgetName.parse(name.toString())).hasValue(name);
    }

    @Test
    void whatIsNoNameIsNotRead() {
        assertThat(BudgetName.parse("practice-day")).isEmpty();
        assertThat(BudgetName.parse("nothing/riverside")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 4, ", "1.99, 4, ", "2, 4, HALF", "3.99, 4, HALF", "4, 4, ALL", "5, 4, ALL", "1, 1, ALL", "0, 0, ALL"
    })
    void halfAndAllAreShares(BigDecimal used, BigDecimal limit, Share share) {
        assertThat(Share.of(used, limit)).isEqualTo(Optional.ofNullable(share));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 1, true",
        "20, 2, false",
        "19, 0, false",
        "29, 2, true",
        "30, 3, false",
        "1000, 99, true",
        "1000, 100, false"
    })
    void aConversionIsLowByLessThanATenth(long texts, long entered, boolean low) {
        assertThat(new Conversion(texts, entered).isUnder(BigDecimal.TEN, 20)).isEqualTo(low);
    }

    @Test
    void aWatchOfZeroPercentStopsNothing() {
        assertThat(new Conversion(1000, 0).isUnder(BigDecimal.ZERO, 20)).isFalse();
        assertThat(new Conversion(0, 0).isUnder(BigDecimal.TEN, 0)).isFalse();
    }
}
