package org.openwide.notification.application;

import java.util.List;
import org.openwide.notification.domain.Budget;

class InMemoryBudgetsTest extends BudgetsContract {

    private final InMemoryBudgets budgets = new InMemoryBudgets();

    @Override
    protected Budgets budgets() {
        return budgets;
    }

    @Override
    protected List<String> told(Budget budget) {
        return budgets.told.stream()
                .filter(reached -> reached.budget().equals(budget))
                .map(reached -> reached.share() + " of " + reached.limit())
                .toList();
    }
}
