package org.openwide.notification.adapter.mongo;

import org.junit.jupiter.api.Nested;
import org.openwide.notification.application.DailyCounters;
import org.openwide.notification.application.DailyCountersContract;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same contracts on a real MongoDB, where Docker is. */
@Testcontainers(disabledWithoutDocker = true)
class RealMongoIT {

    @Container
    private static final MongoDBContainer MONGODB = new MongoDBContainer("mongo:8.0");

    private static ReactiveMongoTemplate real(String database) {
        return MongoContracts.on(MONGODB.getReplicaSetUrl(database), database);
    }

    @Nested
    class KeepsNotifications extends MongoNotificationsContract {

        private final ReactiveMongoTemplate mongo = real("notifications");

        @Override
        ReactiveMongoTemplate mongo() {
            return mongo;
        }
    }

    @Nested
    class Counts extends DailyCountersContract {

        private final DailyCounters counters = new MongoDailyCounters(real("counters"));

        @Override
        protected DailyCounters counters() {
            return counters;
        }
    }
}
