package org.openwide.notification.adapter.mongo;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class EmbeddedBudgetsIT extends MongoBudgetsContract {

    private static final ReactiveMongoTemplate MONGO = MongoContracts.embedded("budgets");

    @Override
    ReactiveMongoTemplate mongo() {
        return MONGO;
    }
}
