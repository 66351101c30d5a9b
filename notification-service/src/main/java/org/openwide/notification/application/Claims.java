package org.openwide.notification.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetReached;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.Share;
import reactor.core.publisher.Mono;

/** Takes what a text needs out of each of its budgets, or out of none; tells when one comes to half, or to its end. */
final class Claims {

    private final Budgets budgets;
    private final Alerts alerts;
    private final InstantSource clock;

    Claims(Budgets budgets, Alerts alerts, InstantSource clock) {
        this.budgets = budgets;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** So much of one budget. */
    record Claim(Budget budget, BigDecimal amount, BigDecimal limit) {}

    /** Empty when all was taken, else the budget that had too little left. */
    Mono<Optional<Budget>> take(List<Claim> claims, Request.Cause cause) {
        if (claims.isEmpty()) {
            return Mono.just(Optional.empty());
        }
        Claim claim = claims.getFirst();
        List<Claim> others = claims.subList(1, claims.size());
        return budgets.take(claim.budget(), claim.amount(), claim.limit())
                .flatMap(used -> tell(used, claim.limit(), cause)
                        .then(Mono.defer(() -> take(others, cause)))
                        .onErrorResume(
                                failure -> giveBack(claim).onErrorComplete().then(Mono.error(failure)))
                        .flatMap(refused -> refused.isEmpty()
                                ? Mono.just(refused)
                                : giveBack(claim).onErrorComplete().thenReturn(refused)))
                .switchIfEmpty(Mono.defer(() -> refuse(claim, cause)));
    }

    /** What cannot even be given back errs towards sending less. */
    private Mono<Void> giveBack(Claim claim) {
        return budgets.correct(claim.budget(), claim.amount().negate());
    }

    /** Whoever is refused tells of it, if nobody did. */
    private Mono<Optional<Budget>> refuse(Claim claim, Request.Cause cause) {
        return budgets.look(claim.budget())
                .flatMap(used -> tell(used, Share.ALL, claim.limit(), cause))
                .thenReturn(Optional.of(claim.budget()));
    }

    private Mono<Void> tell(Budgets.Used used, BigDecimal limit, Request.Cause cause) {
        return Mono.justOrEmpty(Share.of(used.amount(), limit)).flatMap(share -> tell(used, share, limit, cause));
    }

    private Mono<Void> tell(Budgets.Used used, Share share, BigDecimal limit, Request.Cause cause) {
        BigDecimal toldOf = used.told().get(share);
        if (toldOf != null && toldOf.compareTo(limit) == 0) {
            return Mono.empty();
        }
        Instant now = clock.instant();
        var reached = new BudgetReached(used.budget(), share, limit, used.amount(), cause, now);
        return budgets.tell(reached)
                .filter(first -> first)
                .doOnNext(_ -> alerts.budgetReached(reached))
                .then();
    }
}
