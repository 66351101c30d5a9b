package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.openwide.notification.domain.Money;
import reactor.core.publisher.Mono;

/** Counts of one UTC day, each exact under races: never over its limit. */
public interface DailyCounters {

    /** Counts one text of a practice; false when the limit was reached, and nothing was counted. */
    Mono<Boolean> countText(String practiceId, LocalDate day, int limit);

    /** Adds to the day's spending if that stays within the limit; the new sum, or empty when it would not. */
    Mono<BigDecimal> reserve(LocalDate day, Money amount, BigDecimal limit);

    /** Marks that somebody is told that half of the day's money is spent; true for the first who does. */
    Mono<Boolean> tellOfHalf(LocalDate day, Currency currency);

    /** Adds, or takes away what is negative, without a limit: what was reserved turned out otherwise. */
    Mono<Void> correct(LocalDate day, Currency currency, BigDecimal difference);

    /** Drops the counters of all days before this one. */
    Mono<Void> forgetBefore(LocalDate day);
}
