package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Keeps the texts of a day within their limits. Money is reserved before a text is sent and corrected by its price:
 * senders that race cannot overspend, and one that dies leaves the reservation, which errs towards spending less.
 */
class Allowance {

    private static final Logger LOG = LoggerFactory.getLogger(Allowance.class);

    private final DailyCounters counters;
    private final TextLimits limits;
    private final Alerts alerts;
    private final InstantSource clock;
    private volatile @Nullable LocalDate toldOfHalf;

    Allowance(DailyCounters counters, TextLimits limits, Alerts alerts, InstantSource clock) {
        this.counters = counters;
        this.limits = limits;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Whether a text may go. */
    sealed interface Grant {

        /** It may; what it costs is reserved on that day. */
        record Granted(LocalDate day) implements Grant {}

        /** It may not, today. */
        record Denied(Reason reason) implements Grant {}

        /** Nobody can tell now; nothing was sent. */
        record Away() implements Grant {}
    }

    Mono<Grant> take(Sending sending) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return counters.reserve(today, limits.reserved(), limits.spending().amount())
                .flatMap(sum -> alertAtHalf(sum, today)
                        .then(countForPractice(sending, today))
                        .onErrorResume(failure -> giveBack(today, failure)))
                .switchIfEmpty(Mono.fromSupplier(this::overspent))
                .onErrorResume(Allowance::away);
    }

    /** What cannot even be given back errs towards spending less. */
    private Mono<Grant> giveBack(LocalDate today, Throwable failure) {
        return correct(new Grant.Granted(today), limits.reserved().amount().negate())
                .onErrorComplete()
                .then(Mono.error(failure));
    }

    private static Mono<Grant> away(Throwable failure) {
        LOG.warn(
                "the limits of texts cannot be looked at: {}",
                failure.getClass().getName());
        return Mono.just(new Grant.Away());
    }

    /** Puts right what was reserved, now that the answer is known; unknown outcomes keep their reservation. */
    Mono<Void> settle(Grant.Granted granted, Answer answer) {
        BigDecimal reserved = limits.reserved().amount();
        return switch (answer) {
            case Answer.TextAccepted text ->
                correct(granted, text.parts().price().amount().subtract(reserved));
            case Answer.PartlyAccepted text ->
                correct(granted, text.parts().price().amount().subtract(reserved));
            case Answer.NotNow _, Answer.Refused _ -> correct(granted, reserved.negate());
            case Answer.Unsure _, Answer.EmailAccepted _ -> Mono.empty();
        };
    }

    private Mono<Grant> countForPractice(Sending sending, LocalDate today) {
        Grant granted = new Grant.Granted(today);
        if (sending.tries().counted()) {
            return Mono.just(granted);
        }
        String practiceId = sending.request().practice().id();
        return counters.countText(practiceId, today, limits.perPractice())
                .flatMap(counted -> counted ? Mono.just(granted) : practiceLimit(practiceId, today));
    }

    private Mono<Grant> practiceLimit(String practiceId, LocalDate today) {
        alerts.practiceLimitReached(practiceId, limits.perPractice());
        return correct(new Grant.Granted(today), limits.reserved().amount().negate())
                .thenReturn(new Grant.Denied(Reason.PRACTICE_LIMIT_REACHED));
    }

    private Grant overspent() {
        alerts.spendingLimitReached(limits.spending());
        return new Grant.Denied(Reason.SPENDING_LIMIT_REACHED);
    }

    /** Whichever way the sum came to half, by a reservation or by a price, the next text sees it. */
    private Mono<Void> alertAtHalf(BigDecimal sum, LocalDate today) {
        if (!limits.isHalfSpent(sum) || today.equals(toldOfHalf)) {
            return Mono.empty();
        }
        return counters.tellOfHalf(today, limits.spending().currency())
                .doOnNext(first -> {
                    toldOfHalf = today;
                    if (first) {
                        alerts.halfOfSpendingReached(limits.spending());
                    }
                })
                .then();
    }

    private Mono<Void> correct(Grant.Granted granted, BigDecimal difference) {
        Money reserved = limits.reserved();
        return counters.correct(granted.day(), reserved.currency(), difference);
    }
}
