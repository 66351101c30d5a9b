package org.openwide.notification.adapter.mongo;

import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

class EmbeddedNotificationsIT extends MongoNotificationsContract {

    private static final ReactiveMongoTemplate MONGO = MongoContracts.embedded("notifications");

    @Override
    ReactiveMongoTemplate mongo() {
        return MONGO;
    }
}
