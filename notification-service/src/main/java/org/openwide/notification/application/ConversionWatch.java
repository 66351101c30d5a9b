package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.openwide.notification.domain.BudgetDecision;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Conversion;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.Share;
import reactor.core.publisher.Mono;

/**
 * Stops the texts to numbers that begin alike when hardly any of their codes are entered: those who have texts sent for
 * the money in it do not read them.
 */
final class ConversionWatch {

    private static final String WATCH = "conversion-watch";

    private final CodeTexts texts;
    private final BudgetRules rules;
    private final TextLimits.Watch watch;
    private final Alerts alerts;
    private final InstantSource clock;

    ConversionWatch(CodeTexts texts, BudgetRules rules, TextLimits.Watch watch, Alerts alerts, InstantSource clock) {
        this.texts = texts;
        this.rules = rules;
        this.watch = watch;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** Whether texts go to these numbers, by what was decided, or by what became of the texts before. */
    Mono<Boolean> lets(BudgetRule rule, Request.Cause cause) {
        Instant now = clock.instant();
        if (rule.stopAt(now) != null) {
            return Mono.just(false);
        }
        BigDecimal percent = rule.limitAt(now, watch.percent());
        return texts.conversion(rule.name().key(), since(rule, now), now.minus(watch.patience()))
                .flatMap(conversion -> conversion.isUnder(percent, watch.fromTexts())
                        ? stop(rule, conversion, percent, cause).thenReturn(false)
                        : Mono.just(true));
    }

    /** A link that was texted has no code to enter. */
    Mono<Void> texted(Request request, BudgetName conversion) {
        UUID registration = request.registrationId();
        return request.purpose() == Purpose.MOBILE_CODE && registration != null
                ? texts.texted(registration, request.id(), conversion.key(), clock.instant())
                : Mono.empty();
    }

    private Instant since(BudgetRule rule, Instant now) {
        Instant window = now.minus(watch.window());
        Instant lifted = rule.lifted();
        return lifted != null && lifted.isAfter(window) ? lifted : window;
    }

    private Mono<Void> stop(BudgetRule seen, Conversion conversion, BigDecimal percent, Request.Cause cause) {
        Instant now = clock.instant();
        var reached = new BudgetReached(seen.name().at(now), Share.ALL, percent, conversion.percent(), cause, now);
        return rules.decide(seen.name(), rule -> stop(seen, rule, reached))
                .doOnNext(_ -> alerts.budgetReached(reached))
                .then();
    }

    /** Unless someone else stopped it first, or an operator lifted it in between. */
    private Optional<BudgetDecision> stop(BudgetRule seen, BudgetRule rule, BudgetReached reached) {
        Instant now = reached.at();
        if (rule.stopAt(now) != null || !Objects.equals(rule.lifted(), seen.lifted())) {
            return Optional.empty();
        }
        BudgetRule next = rule.stopped(new BudgetRule.Stop(now, now.plus(watch.window())));
        return Optional.of(BudgetDecision.by(WATCH, now, BudgetDecision.Act.STOPPED, rule, next, null)
                .telling(reached));
    }
}
