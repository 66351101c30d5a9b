package org.openwide.notification.config;

import com.mongodb.WriteConcern;
import java.util.concurrent.TimeUnit;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxRelay;
import org.openwide.event.start.MadeOnStart;
import org.openwide.notification.adapter.mongo.MongoBrands;
import org.openwide.notification.adapter.mongo.MongoNotificationLives;
import org.openwide.notification.adapter.mongo.MongoNotifications;
import org.openwide.notification.adapter.mongo.MongoSmsCharges;
import org.openwide.notification.adapter.mongo.NotificationIndexes;
import org.openwide.notification.application.Brands;
import org.openwide.notification.application.NotificationLives;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.SmsCharges;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** What is kept, and the outboxes in it. */
@Configuration(proxyBeanMethods = false)
class StoreConfig {

    private static final int CONNECTIONS = 20;
    private static final int SECONDS = 3;

    /** What is acknowledged survives; a database that is away is known to be within seconds. */
    @Bean
    MongoClientSettingsBuilderCustomizer safeAndImpatient() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket ->
                        socket.connectTimeout(SECONDS, TimeUnit.SECONDS).readTimeout(2 * SECONDS, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(
                        pool -> pool.maxSize(CONNECTIONS).maxWaitTime(SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    OutboxRelay outboxRelay(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
        return new OutboxRelay(mongo, MongoNotifications.COLLECTION, publishing);
    }

    @Bean
    Notifications notifications(ReactiveMongoOperations mongo, EventIds ids, OutboxRelay outboxRelay) {
        return new MongoNotifications(mongo, ids, outboxRelay::nudge);
    }

    @Bean
    SmsCharges smsCharges(ReactiveMongoOperations mongo) {
        return new MongoSmsCharges(mongo);
    }

    @Bean
    Brands brands(ReactiveMongoOperations mongo) {
        return new MongoBrands(mongo);
    }

    @Bean
    NotificationLives notificationLives(ReactiveMongoOperations mongo) {
        return new MongoNotificationLives(mongo);
    }

    @Bean
    MadeOnStart indexes(ReactiveMongoOperations mongo) {
        return new MadeOnStart("the indexes of notifications", () -> NotificationIndexes.prepare(mongo));
    }
}
