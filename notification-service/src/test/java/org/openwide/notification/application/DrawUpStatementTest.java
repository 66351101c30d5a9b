package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.euros;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.DrawUpStatement.MonthlyStatement;
import org.openwide.notification.domain.ChargeSum;
import org.openwide.notification.domain.Purpose;

class DrawUpStatementTest {

    private static final Instant FIRST = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-11-30T23:59:59.999Z");

    private final Charged charged = new Charged();

    @Test
    void aMonthHasItsFirstAndItsLastMomentAndNoOther() {
        charged.text("before", FIRST.minusMillis(1), "0.1")
                .text("first", FIRST, "0.1")
                .text("last", LAST, "0.1")
                .text("after", LAST.plusMillis(1), "0.1");

        assertThat(november().charges())
                .extracting(text -> text.charge().chargeId())
                .containsExactly("first", "last");
    }

    @Test
    void february29IsInItsMonth() {
        charged.text("m-1", Instant.parse("2028-02-29T23:00:00Z"), "0.1");

        assertThat(statement(YearMonth.of(2028, 2)).charges()).hasSize(1);
    }

    @Test
    void totalsAreExactAndCountTextsAndParts() {
        charged.text("m-1", FIRST, "0.1", "0.2").text("m-2", LAST, "0.00000001");

        assertThat(november().totals()).containsExactly(new ChargeSum(euros("0.30000001"), 2, 3));
    }

    @Test
    void sumsAreByPurpose() {
        charged.text("m-1", FIRST, "0.1")
                .text(Purpose.REGISTRATION_LINK, "m-2", FIRST, "0.2", "0.2")
                .text("m-3", LAST, "0.1");

        assertThat(november().byPurpose())
                .containsEntry(Purpose.MOBILE_CODE, List.of(new ChargeSum(euros("0.2"), 2, 2)))
                .containsEntry(Purpose.REGISTRATION_LINK, List.of(new ChargeSum(euros("0.4"), 1, 2)))
                .hasSize(2);
    }

    @Test
    void sumsAreByDayOldestFirst() {
        charged.text("m-1", LAST, "0.1").text("m-2", FIRST, "0.2").text("m-3", FIRST.plusSeconds(86_399), "0.2");

        assertThat(november().byDay())
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 11, 1), List.of(new ChargeSum(euros("0.4"), 2, 2))),
                        Map.entry(LocalDate.of(2026, 11, 30), List.of(new ChargeSum(euros("0.1"), 1, 1))));
    }

    @Test
    void aMonthWithoutTextsHasNoSums() {
        assertThat(november().totals()).isEmpty();
        assertThat(november().byDay()).isEmpty();
    }

    private MonthlyStatement november() {
        return statement(YearMonth.of(2026, 11));
    }

    private MonthlyStatement statement(YearMonth month) {
        return new DrawUpStatement(charged)
                .draw("riverside", month)
                .blockOptional()
                .orElseThrow();
    }
}
