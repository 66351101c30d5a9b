package org.openwide.notification.application;

import java.util.List;
import org.openwide.notification.domain.BudgetDecision;
import reactor.core.publisher.Mono;

/** Shows who decided what about budgets, the latest first. */
public final class ListBudgetAudit {

    private static final int MOST = 1_000;

    private final BudgetRules rules;

    public ListBudgetAudit(BudgetRules rules) {
        this.rules = rules;
    }

    public Mono<List<BudgetDecision.Entry>> list() {
        return rules.audit(MOST).collectList();
    }
}
