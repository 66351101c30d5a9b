package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwide.notification.application.Brands;
import org.openwide.notification.application.BrandsContract;
import org.openwide.notification.application.CodeTexts;
import org.openwide.notification.application.CodeTextsContract;
import org.openwide.notification.application.NotificationLives.Search;
import org.openwide.notification.application.SmsCharges.Period;
import org.openwide.notification.domain.LifeState;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Purpose;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
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

    static Stream<Query> everyQuery() {
        Instant now = Instant.now();
        return Stream.of(
                MongoNotifications.due(now, Medium.SMS, Purpose.REGISTRATION_LINK),
                MongoNotifications.abandoned(now),
                QueueAge.longestDue(Medium.SMS, Purpose.REGISTRATION_LINK, now),
                QueueAge.firstAskedFor(Medium.SMS),
                MongoNotifications.waiting(List.of("one", "another")),
                MongoSmsCharges.inOrder(new Period(now, now)),
                MongoNotificationLives.inOrder("riverside", new Search(null, null, null, 50)),
                MongoNotificationLives.inOrder("riverside", new Search(LifeState.UNKNOWN, null, null, 50)),
                MongoNotificationLives.inOrder("riverside", new Search(null, UUID.randomUUID(), null, 50)),
                MongoSmsCharges.inOrder("riverside", new Period(now, now)));
    }

    @ParameterizedTest
    @MethodSource("everyQuery")
    void everyQueryIsAnsweredInOrderByAnIndex(Query query) {
        ReactiveMongoTemplate mongo = real("indexes");
        NotificationIndexes.prepare(mongo).block();

        Document explained = mongo.execute(
                        MongoNotifications.COLLECTION,
                        all -> all.find(query.getQueryObject())
                                .sort(query.getSortObject())
                                .explain())
                .blockLast();

        Document plan = Objects.requireNonNull(explained).get("queryPlanner", Document.class);
        assertThat(String.valueOf(plan.get("winningPlan"))).contains("IXSCAN").doesNotContain("COLLSCAN", "stage=SORT");
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
    class KeepsBudgets extends MongoBudgetsContract {

        private final ReactiveMongoTemplate mongo = real("budgets");

        @Override
        ReactiveMongoTemplate mongo() {
            return mongo;
        }
    }

    @Nested
    class KeepsBudgetRules extends MongoBudgetRulesContract {

        private final ReactiveMongoTemplate mongo = real("budget-rules");

        @Override
        ReactiveMongoTemplate mongo() {
            return mongo;
        }
    }

    @Nested
    class KeepsCodeTexts extends CodeTextsContract {

        private final CodeTexts texts = new MongoCodeTexts(real("code-texts"));

        @Override
        protected CodeTexts texts() {
            return texts;
        }
    }

    @Nested
    class KeepsBrands extends BrandsContract {

        private final Brands brands = new MongoBrands(real("brands"));

        @Override
        protected Brands brands() {
            return brands;
        }
    }
}
