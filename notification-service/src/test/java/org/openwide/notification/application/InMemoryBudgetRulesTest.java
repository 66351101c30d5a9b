package org.openwide.notification.application;

import java.util.List;
import org.openwide.notification.domain.BudgetName;

class InMemoryBudgetRulesTest extends BudgetRulesContract {

    private final InMemoryBudgetRules rules = new InMemoryBudgetRules();

    @Override
    protected BudgetRules rules() {
        return rules;
    }

    @Override
    protected List<String> told(BudgetName name) {
        return rules.told.stream()
                .filter(reached -> reached.budget().name().equals(name))
                .map(reached -> reached.budget().toString())
                .toList();
    }
}
