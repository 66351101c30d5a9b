package org.openwide.notification.adapter.web;

import java.time.LocalDate;
import java.util.List;
import org.openwide.notification.application.SumTexts;
import org.openwide.notification.application.TextSums;

/** What texts cost each day, by practice, purpose and currency: money as decimal strings, to the provider's last digit. */
record TextSumsView(List<Day> days) {

    record Day(LocalDate date, List<Sum> sums) {}

    record Sum(String practiceId, String purpose, String amount, String currency, long texts, long parts) {}

    static TextSumsView of(List<SumTexts.Day> days) {
        return new TextSumsView(days.stream()
                .map(day -> new Day(
                        day.date(), day.sums().stream().map(TextSumsView::sum).toList()))
                .toList());
    }

    private static Sum sum(TextSums.Sum sum) {
        return new Sum(
                sum.practiceId(),
                SmsChargesView.word(sum.purpose()),
                sum.amount().amount().toPlainString(),
                sum.amount().currency().getCurrencyCode(),
                sum.texts(),
                sum.parts());
    }
}
