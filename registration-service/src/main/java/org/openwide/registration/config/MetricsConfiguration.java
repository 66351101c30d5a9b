package org.openwide.registration.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.openwide.event.Topic;
import org.openwide.event.kafka.ConsumerLag;
import org.openwide.event.metrics.AlertLines;
import org.openwide.event.metrics.Sampling;
import org.openwide.event.outbox.OutboxAge;
import org.openwide.registration.adapter.metrics.CountedRegistrations;
import org.openwide.registration.adapter.metrics.Funnel;
import org.openwide.registration.application.Registrations;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.core.KafkaAdmin;

/** What operations measures here; docs/operations.md has the table of all of it. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    /** Counts the lines that call for a person. */
    @Bean
    AlertLines alertLines() {
        return new AlertLines();
    }

    @Bean
    OutboxAge outboxAge(ReactiveMongoOperations mongo, InstantSource clock) {
        return new OutboxAge(mongo, "registrations", clock);
    }

    @Bean
    Sampling outboxSampling(OutboxAge age) {
        return new Sampling("the outbox", age::measure);
    }

    @Bean
    ConsumerLag consumerLag(KafkaAdmin admin) {
        return new ConsumerLag(admin, "registration-service", Topic.REGISTRATION_LINKS, Topic.NOTIFICATIONS);
    }

    @Bean
    Sampling lagSampling(ConsumerLag lag) {
        return new Sampling("the lag of consumers", lag::measure);
    }

    /** What everyone works with: the store, and what it keeps counted. */
    @Bean
    @Primary
    Registrations countedRegistrations(
            @Qualifier("registrations") Registrations registrations, MeterRegistry meters, InstantSource clock) {
        return new CountedRegistrations(registrations, new Funnel(meters, clock));
    }
}
