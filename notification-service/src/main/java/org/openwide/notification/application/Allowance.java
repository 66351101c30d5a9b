package org.openwide.notification.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Budget;
import org.openwide.notification.domain.BudgetName;
import org.openwide.notification.domain.BudgetRule;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Reason;
import org.openwide.notification.domain.Request;
import org.openwide.notification.domain.Sending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Keeps texts within their budgets. Money is reserved before a text is sent and corrected by its price: senders that
 * race cannot overspend, and one that dies leaves the reservation, which errs towards spending less.
 */
public final class Allowance {

    private static final Logger LOG = LoggerFactory.getLogger(Allowance.class);

    private final Stores stores;
    private final NumberKeys numbers;
    private final TextLimits limits;
    private final InstantSource clock;
    private final Claims claims;
    private final ConversionWatch watch;
    private final CorrectSpending spending;

    public Allowance(Stores stores, NumberKeys numbers, TextLimits limits, Alerts alerts, InstantSource clock) {
        this.stores = stores;
        this.numbers = numbers;
        this.limits = limits;
        this.clock = clock;
        this.claims = new Claims(stores.budgets(), alerts, clock);
        this.watch = new ConversionWatch(stores.codes(), stores.rules(), limits.conversion(), alerts, clock);
        this.spending = new CorrectSpending(stores.budgets(), limits);
    }

    /** What is used, what was decided, and what became of the codes. */
    public record Stores(Budgets budgets, BudgetRules rules, CodeTexts codes) {}

    /** Whether a text may go. */
    sealed interface Grant {

        /** It may; what it costs is reserved in that budget. */
        record Granted(Request request, Budget money, BudgetName conversion) implements Grant {}

        /** It may not, for now. */
        record Denied(Reason reason) implements Grant {}

        /** Nobody can tell now; nothing was sent. */
        record Away() implements Grant {}
    }

    Mono<Grant> take(Sending sending, String number) {
        return Mono.defer(() -> {
                    TextBudgets budgets = TextBudgets.of(sending, number, numbers, limits);
                    return stores.rules().of(budgets.all()).flatMap(rules -> take(sending.request(), budgets, rules));
                })
                .onErrorResume(Allowance::away);
    }

    private Mono<Grant> take(Request request, TextBudgets budgets, Map<BudgetName, BudgetRule> rules) {
        BudgetName conversion = budgets.conversion();
        return watch.lets(rules.getOrDefault(conversion, BudgetRule.none(conversion)), request.cause())
                .flatMap(lets ->
                        lets ? claim(request, budgets, rules) : Mono.just(new Grant.Denied(Reason.PREFIX_STOPPED)));
    }

    private Mono<Grant> claim(Request request, TextBudgets budgets, Map<BudgetName, BudgetRule> rules) {
        Instant now = clock.instant();
        var granted = new Grant.Granted(request, budgets.money().at(now), budgets.conversion());
        return claims.take(budgets.claims(rules, limits, now), request.cause())
                .map(refused -> refused.<Grant>map(
                                budget -> new Grant.Denied(budget.kind().reason()))
                        .orElse(granted));
    }

    private static Mono<Grant> away(Throwable failure) {
        LOG.warn(
                "the limits of texts cannot be looked at: {}",
                failure.getClass().getName());
        return Mono.just(new Grant.Away());
    }

    /** Puts right what was reserved, unless a receipt or another sender settled the text, and its money, before. */
    Mono<Void> settle(Grant.Granted granted, Answer answer, Optional<Change> saved) {
        return saved.map(change -> spending.settle(granted.money(), change))
                .orElseGet(Mono::empty)
                .then(mayHaveArrived(answer) ? watch.texted(granted.request(), granted.conversion()) : Mono.empty());
    }

    private static boolean mayHaveArrived(Answer answer) {
        return switch (answer) {
            case Answer.TextAccepted _, Answer.Unsure _ -> true;
            case Answer.PartlyAccepted _, Answer.NotNow _, Answer.Refused _, Answer.EmailAccepted _ -> false;
        };
    }
}
