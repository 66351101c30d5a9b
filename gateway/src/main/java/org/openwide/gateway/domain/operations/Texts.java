package org.openwide.gateway.domain.operations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What texts cost, day by day; sums of different currencies are never added up. */
public record Texts(List<Day> days) {

    public record Day(LocalDate date, List<Sum> sums) {}

    public record Sum(String practiceId, String purpose, String currency, BigDecimal amount, long texts) {}

    /** Money and the number of texts that it was paid for. */
    public record Cost(BigDecimal amount, long texts) {

        static final Cost NONE = new Cost(BigDecimal.ZERO, 0);

        Cost and(Sum sum) {
            return new Cost(amount.add(sum.amount()), texts + sum.texts());
        }
    }

    public List<String> currencies() {
        return all().map(Sum::currency).distinct().sorted().toList();
    }

    public long sentFor(String purpose) {
        return all().filter(sum -> sum.purpose().equals(purpose))
                .mapToLong(Sum::texts)
                .sum();
    }

    public Cost total(String currency) {
        return grouped(currency, (_, _) -> "").getOrDefault("", Cost.NONE);
    }

    public Map<String, Cost> byPractice(String currency) {
        return grouped(currency, (_, sum) -> sum.practiceId());
    }

    public Map<String, Cost> byPurpose(String currency) {
        return grouped(currency, (_, sum) -> sum.purpose());
    }

    /** Every day of the period, also those on which nothing was sent. */
    public Map<String, Cost> byDay(String currency) {
        var costs = new TreeMap<String, Cost>();
        days.forEach(day -> costs.put(day.date().toString(), Cost.NONE));
        costs.putAll(grouped(currency, (day, _) -> day.date().toString()));
        return costs;
    }

    private Map<String, Cost> grouped(String currency, BiFunction<Day, Sum, String> by) {
        var costs = new TreeMap<String, Cost>();
        for (var day : days) {
            for (var sum : day.sums()) {
                if (sum.currency().equals(currency)) {
                    costs.merge(by.apply(day, sum), Cost.NONE.and(sum), (before, _) -> before.and(sum));
                }
            }
        }
        return costs;
    }

    private Stream<Sum> all() {
        return days.stream().flatMap(day -> day.sums().stream());
    }
}
