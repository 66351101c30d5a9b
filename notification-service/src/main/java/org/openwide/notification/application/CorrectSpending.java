package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Expired;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Queued;
import org.openwide.notification.domain.Sending;
import org.openwide.notification.domain.Settled;
import org.openwide.notification.domain.SmsCharge;
import org.openwide.notification.domain.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Puts right what a day spent, always by what was saved of a text: an answer and a receipt that race take off what was
 * reserved once. Counters are written apart from the text: one that cannot be reached keeps what it had, and the
 * statement has the exact sum.
 */
public final class CorrectSpending {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectSpending.class);

    private final Budgets budgets;
    private final TextLimits limits;

    public CorrectSpending(Budgets budgets, TextLimits limits) {
        this.budgets = budgets;
        this.limits = limits;
    }

    /** @param before what a receipt was for, or what nobody answered for */
    Mono<Void> after(Notification before, Change change) {
        return Mono.justOrEmpty(chargeOf(change.next()))
                .flatMap(charge -> correct(dayOf(before, charge), counted(before), change));
    }

    /** @param reserved where the money for it was reserved, by the try whose answer this is */
    Mono<Void> settle(Budget reserved, Change change) {
        return correct(reserved, limits.reserved().amount(), change);
    }

    private Mono<Void> correct(Budget day, BigDecimal counted, Change change) {
        return budgets.correct(day, counted(change.next()).subtract(counted)).onErrorResume(failure -> {
            LOG.warn(
                    "what was spent cannot be corrected: {}", failure.getClass().getName());
            return Mono.empty();
        });
    }

    /** What its day counts for it: what is reserved while nobody knows, then its price, and nothing when it never left. */
    private BigDecimal counted(Notification text) {
        return switch (text) {
            case Sending _, Unknown _ -> limits.reserved().amount();
            case Settled settled -> priceOf(settled);
            case Queued _, Expired _ -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal priceOf(Settled settled) {
        return chargeOf(settled).map(charge -> charge.price().amount()).orElse(BigDecimal.ZERO);
    }

    /** The day on which it was counted. */
    private Budget dayOf(Notification before, SmsCharge charge) {
        Instant counted = before instanceof Unknown unknown ? unknown.at() : charge.chargedAt();
        String currency = limits.spending().currency().getCurrencyCode();
        return new BudgetName(BudgetKind.SPENDING_DAY, currency).at(counted);
    }

    private static Optional<SmsCharge> chargeOf(Notification notification) {
        return notification instanceof Settled settled ? Optional.ofNullable(settled.charge()) : Optional.empty();
    }
}
