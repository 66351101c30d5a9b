package org.openwide.notification.adapter.mongo;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class EmbeddedBudgetRulesIT extends MongoBudgetRulesContract {

    private static final ReactiveMongoTemplate MONGO = MongoContracts.embedded("budget-rules");

    @Override
    ReactiveMongoTemplate mongo() {
        return MONGO;
    }
}
