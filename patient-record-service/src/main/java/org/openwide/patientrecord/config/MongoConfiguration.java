package org.openwide.patientrecord.config;

import com.mongodb.WriteConcern;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openwide.event.outbox.OutboxRelay;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.start.UnusableSettings;
import org.openwide.patientrecord.adapter.mongo.Collections;
import org.openwide.patientrecord.adapter.mongo.MongoIssuedLinks;
import org.openwide.patientrecord.adapter.mongo.MongoPatients;
import org.openwide.patientrecord.adapter.mongo.MongoPracticeKeys;
import org.openwide.patientrecord.adapter.mongo.MongoPractices;
import org.openwide.patientrecord.application.IssuedLinks;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.application.PracticeKeys;
import org.openwide.patientrecord.application.Practices;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;

/** MongoDB: what is acknowledged is on a majority of its members, in their journals. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final Duration UNTIL_AWAY = Duration.ofSeconds(3);
    private static final int MOST_CONNECTIONS = 20;

    @Bean
    MongoClientSettingsBuilderCustomizer safeAndPatient(Environment environment) {
        UnusableSettings.refuseWithout(
                "spring.mongodb.uri",
                environment,
                "Set SPRING_MONGODB_URI to MongoDB's connection string, with a database name.");
        return client -> client.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(UNTIL_AWAY.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout((int) UNTIL_AWAY.toMillis(), TimeUnit.MILLISECONDS)
                                .readTimeout((int) UNTIL_AWAY.toMillis(), TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool ->
                        pool.maxSize(MOST_CONNECTIONS).maxWaitTime(UNTIL_AWAY.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Bean
    MadeOnStart indexes(ReactiveMongoOperations mongo) {
        return new MadeOnStart("the indexes of patients", () -> Collections.prepare(mongo));
    }

    @Bean
    OutboxRelay outboxRelay(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
        return new OutboxRelay(mongo, Collections.PATIENTS, publishing);
    }

    @Bean
    OutboxRelay practiceRelay(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
        return new OutboxRelay(mongo, Collections.PRACTICES, publishing);
    }

    @Bean
    Practices practices(
            ReactiveMongoOperations mongo,
            PublishedLanguage language,
            @Qualifier("practiceRelay") OutboxRelay practiceRelay) {
        return new MongoPractices(mongo, language, practiceRelay::nudge);
    }

    @Bean
    PracticeKeys practiceKeys(ReactiveMongoOperations mongo) {
        return new MongoPracticeKeys(mongo);
    }

    @Bean
    IssuedLinks issuedLinks(ReactiveMongoOperations mongo) {
        return new MongoIssuedLinks(mongo);
    }

    @Bean
    Patients patients(
            ReactiveMongoOperations mongo, PublishedLanguage language, @Qualifier("outboxRelay") OutboxRelay relay) {
        return new MongoPatients(mongo, language, relay::nudge);
    }
}
