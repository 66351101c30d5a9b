package org.openwide.notification.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openwide.notification.adapter.web.SmsChargesView.Charge;
import org.openwide.notification.adapter.web.SmsChargesView.Total;
import org.openwide.notification.application.DrawUpStatement.MonthlyStatement;
import org.openwide.notification.domain.ChargeSum;

/** A month's charges of a practice, summed up by purpose and by day; never across currencies. */
record SmsStatementView(
        String practiceId,
        String month,
        List<Total> totals,
        List<OfPurpose> byPurpose,
        List<OfDay> byDay,
        List<Charge> charges) {

    record OfPurpose(String purpose, String currency, String amount, long texts, long parts) {}

    record OfDay(LocalDate day, String currency, String amount, long texts, long parts) {}

    static SmsStatementView of(MonthlyStatement statement) {
        return new SmsStatementView(
                statement.practiceId(),
                statement.month().toString(),
                statement.totals().stream().map(SmsChargesView::total).toList(),
                statement.byPurpose().entrySet().stream()
                        .flatMap(SmsStatementView::totals)
                        .map(one -> purpose(SmsChargesView.word(one.getKey()), one.getValue()))
                        .toList(),
                statement.byDay().entrySet().stream()
                        .flatMap(SmsStatementView::totals)
                        .map(one -> day(one.getKey(), one.getValue()))
                        .toList(),
                statement.charges().stream().map(SmsChargesView::charge).toList());
    }

    private static <K> Stream<Map.Entry<K, Total>> totals(Map.Entry<K, List<ChargeSum>> group) {
        return group.getValue().stream().map(sum -> Map.entry(group.getKey(), SmsChargesView.total(sum)));
    }

    private static OfPurpose purpose(String purpose, Total total) {
        return new OfPurpose(purpose, total.currency(), total.amount(), total.texts(), total.parts());
    }

    private static OfDay day(LocalDate day, Total total) {
        return new OfDay(day, total.currency(), total.amount(), total.texts(), total.parts());
    }
}
