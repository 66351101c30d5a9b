package org.openwide.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwide.notification.application.NotificationLives.Search;
import org.openwide.notification.application.SmsCharges.Period;
import org.openwide.notification.domain.LifeState;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.index.IndexField;
import org.springframework.data.mongodb.core.query.Query;

/** Each query finds an index that begins with its fields, then its order; whether MongoDB takes it, RealMongoIT tells. */
class NotificationIndexesIT {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void eachQueryHasAnIndexInItsOrder() {
        ReactiveMongoTemplate mongo = MongoContracts.embedded("indexes");
        NotificationIndexes.prepare(mongo).block();
        NotificationIndexes.prepare(mongo).block();

        List<List<String>> indexes = mongo.indexOps(MongoNotifications.COLLECTION)
                .getIndexInfo()
                .map(index ->
                        index.getIndexFields().stream().map(IndexField::getKey).toList())
                .collectList()
                .blockOptional()
                .orElseThrow();

        assertThat(indexes)
                .contains(
                        List.of("life.state", "medium", "priority", "life.notBefore"),
                        List.of("life.state", "medium", "_id"),
                        List.of("life.state", "life.leaseUntil"),
                        List.of("practice.id", "life.charge.chargedAt", "_id"),
                        List.of("life.charge.chargedAt", "_id"),
                        List.of("practice.id", "_id"),
                        List.of("practice.id", "life.state", "_id"),
                        List.of("practice.id", "registrationId", "_id"));
        assertThat(fieldsOf(MongoNotifications.due(NOW, Medium.SMS, Purpose.REGISTRATION_LINK)))
                .containsExactlyInAnyOrder("life.state", "medium", "priority", "life.notBefore");
        assertThat(fieldsOf(QueueAge.longestDue(Medium.SMS, Purpose.MOBILE_CODE, NOW)))
                .containsExactlyInAnyOrder("life.state", "medium", "priority", "life.notBefore");
        assertThat(fieldsOf(QueueAge.firstAskedFor(Medium.SMS))).containsExactlyInAnyOrder("life.state", "medium");
        assertThat(fieldsOf(MongoSmsCharges.inOrder("riverside", new Period(NOW, null))))
                .containsExactlyInAnyOrder("practice.id", "life.charge.chargedAt");
        assertThat(fieldsOf(MongoSmsCharges.inOrder(new Period(NOW, null)))).containsExactly("life.charge.chargedAt");
        var after = new NotificationId(UUID.randomUUID());
        assertThat(fieldsOf(
                        MongoNotificationLives.inOrder("riverside", new Search(LifeState.UNKNOWN, null, after, 50))))
                .containsExactlyInAnyOrder("practice.id", "life.state", "_id");
        assertThat(fieldsOf(MongoNotificationLives.inOrder("riverside", new Search(null, UUID.randomUUID(), null, 50))))
                .containsExactlyInAnyOrder("practice.id", "registrationId");
    }

    private static List<String> fieldsOf(Query query) {
        return List.copyOf(query.getQueryObject().keySet());
    }
}
