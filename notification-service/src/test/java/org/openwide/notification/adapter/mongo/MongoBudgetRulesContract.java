package org.openwide.notification.adapter.mongo;

import java.time.InstantSource;
import java.util.List;
import org.openwide.event.EventIds;
import org.openwide.notification.application.BudgetRules;
import org.openwide.notification.application.BudgetRulesContract;
import org.openwide.notification.domain.BudgetName;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

abstract class MongoBudgetRulesContract extends BudgetRulesContract {

    private final EventIds ids = new EventIds(InstantSource.system());

    abstract ReactiveMongoTemplate mongo();

    @Override
    protected BudgetRules rules() {
        return new MongoBudgetRules(mongo(), ids, _ -> {});
    }

    @Override
    protected List<String> told(BudgetName name) {
        return Outboxes.of(mongo(), RuleDocument.id(name)).stream()
                .map(entry -> entry.getString("subject"))
                .toList();
    }
}
