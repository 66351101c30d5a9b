package org.openwide.notification.adapter.web;

import java.time.InstantSource;
import java.util.Currency;
import org.openwide.notification.application.LiftBudget;
import org.openwide.notification.application.ListBudgetAudit;
import org.openwide.notification.application.ListBudgets;
import org.openwide.notification.application.RaiseBudget;
import org.openwide.notification.domain.BudgetKind;
import org.openwide.notification.domain.BudgetName;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What operators see of the budgets of texts, and change for a time. */
@RestController
public class SmsBudgetsController {

    /** For operators only, with all below it. */
    public static final String PATH = "/api/sms-budgets";

    private static final String ONE = PATH + "/{kind}/{key}";

    private final UseCases useCases;
    private final Currency currency;
    private final InstantSource clock;

    public SmsBudgetsController(UseCases useCases, Currency currency, InstantSource clock) {
        this.useCases = useCases;
        this.currency = currency;
        this.clock = clock;
    }

    /** What an operator can do. */
    public record UseCases(ListBudgets list, ListBudgetAudit audit, RaiseBudget raise, LiftBudget lift) {}

    @GetMapping(PATH)
    Mono<SmsBudgetsView> list() {
        return useCases.list().list().map(SmsBudgetsView::of);
    }

    @GetMapping(PATH + "/audit")
    Mono<BudgetAuditView> audit() {
        return useCases.audit().list().map(BudgetAuditView::of);
    }

    @PutMapping(ONE)
    Mono<SmsBudgetsView.Raised> raise(
            @PathVariable String kind, @PathVariable String key, @RequestBody JsonNode body, Authentication caller) {
        BudgetName name = name(kind, key);
        var more = BudgetForm.read(body, name, clock.instant());
        return useCases.raise()
                .raise(name, more, Operators.nameOf(caller))
                .then(Mono.fromSupplier(() -> SmsBudgetsView.Raised.of(more)));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> lift(@PathVariable String kind, @PathVariable String key, Authentication caller) {
        return useCases.lift().lift(name(kind, key), Operators.nameOf(caller));
    }

    private BudgetName name(String word, String key) {
        return BudgetKind.named(word)
                .filter(kind -> key.matches(keysOf(kind)))
                .map(kind -> new BudgetName(kind, key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String keysOf(BudgetKind kind) {
        return switch (kind) {
            case NUMBER_DAY -> "[0-9a-f]{32}";
            case PREFIX_HOUR, PREFIX_DAY, PREFIX_CONVERSION -> "[1-9][0-9]{0,2}-[0-9]{0,4}|unknown";
            case PRACTICE_DAY, PRACTICE_MONTH -> "[^\\p{Cntrl}/]{1,100}";
            case SPENDING_DAY -> currency.getCurrencyCode();
        };
    }
}
