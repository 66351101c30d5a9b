package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.Share;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is used of each budget, exact under races: never over its limit. Signals an error when the database is away. */
public interface Budgets {

    /**
     * What is used of one.
     *
     * @param told the limit of which each share was told last
     */
    record Used(Budget budget, BigDecimal amount, Map<Share, BigDecimal> told) {}

    /** Adds to what is used if that stays within the limit; empty when it would not, and nothing was added. */
    Mono<Used> take(Budget budget, BigDecimal amount, BigDecimal limit);

    /** Empty when nothing of it was ever used. */
    Mono<Used> look(Budget budget);

    /** Adds, or takes away what is negative, without a limit: what was taken turned out otherwise. */
    Mono<Void> correct(Budget budget, BigDecimal difference);

    /** Keeps that somebody is told, together with the event that tells it, or neither; true for the first who does. */
    Mono<Boolean> tell(BudgetReached reached);

    /** All that is used in these periods, at most so many; of single numbers only those that somebody was told of. */
    Flux<Used> in(Collection<String> periods, int limit);

    /** Drops those that ended before this, but for what still waits to be told. */
    Mono<Void> forgetBefore(Instant end);
}
