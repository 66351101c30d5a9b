package org.openwide.gateway.adapter.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openwide.gateway.domain.operations.Texts;

/** As notification-service writes it. */
record TextsJson(@Nullable List<Day> days) {

    record Day(LocalDate date, List<Sum> sums) {}

    record Sum(String practiceId, String purpose, BigDecimal amount, String currency, long texts) {}

    Texts read() {
        return new Texts(Optional.ofNullable(days).orElse(List.of()).stream()
                .map(day -> new Texts.Day(
                        day.date, day.sums.stream().map(TextsJson::sum).toList()))
                .toList());
    }

    private static Texts.Sum sum(Sum sum) {
        return new Texts.Sum(sum.practiceId, sum.purpose, sum.currency, sum.amount, sum.texts);
    }
}
