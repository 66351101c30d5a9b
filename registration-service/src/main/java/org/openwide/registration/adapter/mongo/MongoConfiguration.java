package org.openwide.registration.adapter.mongo;

import com.mongodb.WriteConcern;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.openwide.event.EventIds;
import org.openwide.event.outbox.OutboxRelay;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.trace.CurrentTrace;
import org.openwide.registration.application.EndOverdue;
import org.openwide.registration.application.Portal;
import org.openwide.registration.application.Registrations;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Sets up the store of registrations and what works on it in the background. */
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    private static final int POOL = 32;

    /** Comes before Spring Boot's own, so that what a URI says holds; a database that is away shows within seconds. */
    @Bean
    @Order(-1)
    MongoClientSettingsBuilderCustomizer durableAndQuickToTell() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(POOL).maxWaitTime(2, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(2, TimeUnit.SECONDS).readTimeout(5, TimeUnit.SECONDS));
    }

    @Bean
    OutboxRelay outboxRelay(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
        return new OutboxRelay(mongo, MongoRegistrations.COLLECTION, publishing);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler deciding() {
        return Schedulers.newBoundedElastic(
                Runtime.getRuntime().availableProcessors() * 2,
                Schedulers.DEFAULT_BOUNDED_ELASTIC_QUEUESIZE,
                "deciding");
    }

    @Bean
    Registrations registrations(
            ReactiveMongoOperations mongo,
            Sealer sealer,
            Portal portal,
            EventIds ids,
            InstantSource clock,
            CurrentTrace trace,
            OutboxRelay relay,
            Scheduler deciding) {
        var events = new OutgoingEvents(new SealedParts(sealer, portal), ids, clock);
        return new MongoRegistrations(mongo, events, trace, relay::nudge, deciding);
    }

    /** Without them all works, but slower with every registration. */
    @Bean
    MadeOnStart indexes(ReactiveMongoOperations mongo) {
        return new MadeOnStart("the indexes of registrations", () -> RegistrationIndexes.make(mongo));
    }

    @Bean
    OverdueSweep overdueSweep(EndOverdue endOverdue) {
        return new OverdueSweep(endOverdue);
    }
}
