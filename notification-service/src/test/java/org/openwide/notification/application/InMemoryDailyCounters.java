package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.notification.domain.Money;
import reactor.core.publisher.Mono;

/** Counts in memory. */
final class InMemoryDailyCounters implements DailyCounters {

    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<LocalDate, BigDecimal> spent = new HashMap<>();
    private final Set<LocalDate> halfTold = ConcurrentHashMap.newKeySet();
    private int failures;

    /** Fails to count the next texts. */
    void fail(int times) {
        failures = times;
    }

    @Override
    public Mono<Boolean> countText(String practiceId, LocalDate day, int limit) {
        return Mono.fromSupplier(() -> {
            if (failures > 0) {
                failures--;
                throw new IllegalStateException("away");
            }
            return count(day + practiceId, limit);
        });
    }

    private synchronized boolean count(String key, int limit) {
        int before = texts.getOrDefault(key, 0);
        texts.put(key, Math.min(before + 1, limit));
        return before < limit;
    }

    @Override
    public Mono<BigDecimal> reserve(LocalDate day, Money amount, BigDecimal limit) {
        return Mono.defer(() -> Mono.justOrEmpty(java.util.Optional.of(sum(day).add(amount.amount()))
                .filter(sum -> sum.compareTo(limit) <= 0)
                .map(sum -> keep(day, sum))));
    }

    @Override
    public Mono<Boolean> tellOfHalf(LocalDate day, Currency currency) {
        return Mono.fromSupplier(() -> halfTold.add(day));
    }

    @Override
    public Mono<Void> correct(LocalDate day, Currency currency, BigDecimal difference) {
        return Mono.fromRunnable(() -> keep(day, sum(day).add(difference)));
    }

    @Override
    public Mono<Void> forgetBefore(LocalDate day) {
        return Mono.fromRunnable(() -> {
            texts.keySet().removeIf(key -> key.compareTo(day.toString()) < 0);
            spent.keySet().removeIf(day::isAfter);
        });
    }

    synchronized BigDecimal sum(LocalDate day) {
        return spent.getOrDefault(day, BigDecimal.ZERO);
    }

    private synchronized BigDecimal keep(LocalDate day, BigDecimal sum) {
        spent.put(day, sum);
        return sum;
    }
}
