package org.openwide.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import org.openwide.notification.application.SmsCharges.ChargedText;
import org.openwide.notification.application.SmsCharges.Period;
import org.openwide.notification.domain.ChargeSum;
import org.openwide.notification.domain.Purpose;
import reactor.core.publisher.Mono;

/** Draws up what a practice's texts of a month cost; months and days are UTC's. */
public final class DrawUpStatement {

    private final SmsCharges charges;

    public DrawUpStatement(SmsCharges charges) {
        this.charges = charges;
    }

    /** The charges of a month, and what they sum up to. */
    public record MonthlyStatement(String practiceId, YearMonth month, List<ChargedText> charges) {

        public List<ChargeSum> totals() {
            return ChargeSum.of(charges.stream().map(ChargedText::charge).toList());
        }

        public SortedMap<Purpose, List<ChargeSum>> byPurpose() {
            return ChargeSum.by(ChargedText::purpose, charges, ChargedText::charge);
        }

        public SortedMap<LocalDate, List<ChargeSum>> byDay() {
            return ChargeSum.by(MonthlyStatement::day, charges, ChargedText::charge);
        }

        private static LocalDate day(ChargedText text) {
            return LocalDate.ofInstant(text.charge().chargedAt(), ZoneOffset.UTC);
        }
    }

    public Mono<MonthlyStatement> draw(String practiceId, YearMonth month) {
        return charges.of(practiceId, periodOf(month))
                .collectList()
                .map(all -> new MonthlyStatement(practiceId, month, all));
    }

    private static Period periodOf(YearMonth month) {
        return new Period(startOf(month), startOf(month.plusMonths(1)));
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
