package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.Settled;
import org.openwide.notification.domain.SmsCharge;
import org.openwide.notification.domain.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Puts right what a day spent when a receipt says what a text cost. Counters are written apart from the text: one that
 * cannot be reached keeps what it had, and the statement has the exact sum.
 */
public final class CorrectSpending {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectSpending.class);

    private final Budgets budgets;
    private final TextLimits limits;

    public CorrectSpending(Budgets budgets, TextLimits limits) {
        this.budgets = budgets;
        this.limits = limits;
    }

    /** @param before what the receipt was for */
    Mono<Void> after(Notification before, Change change) {
        return Mono.justOrEmpty(chargeOf(change.next()))
                .flatMap(charge -> budgets.correct(dayOf(before, charge), difference(before, charge)))
                .onErrorResume(failure -> {
                    LOG.warn(
                            "what was spent cannot be corrected: {}",
                            failure.getClass().getName());
                    return Mono.empty();
                });
    }

    private BigDecimal difference(Notification before, SmsCharge charge) {
        BigDecimal counted = before instanceof Unknown
                ? limits.reserved().amount()
                : chargeOf(before).map(known -> known.price().amount()).orElse(BigDecimal.ZERO);
        return charge.price().amount().subtract(counted);
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
