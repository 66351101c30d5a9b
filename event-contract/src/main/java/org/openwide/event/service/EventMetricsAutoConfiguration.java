package org.openwide.event.service;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.openwide.event.kafka.ConsumerLag;
import org.openwide.event.metrics.AlertLines;
import org.openwide.event.metrics.Sampling;
import org.openwide.event.outbox.OutboxAge;
import org.openwide.event.outbox.OutboxRelay;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.core.KafkaAdmin;

/** What operations measures of every service that speaks in events: its outboxes, its lag, and its calls for a person. */
@AutoConfiguration
@ConditionalOnClass({KafkaAdmin.class, ReactiveMongoOperations.class, MeterRegistry.class})
@ConditionalOnBean(ServiceTopics.class)
class EventMetricsAutoConfiguration {

    /** Counts the lines that call for a person. */
    @Bean
    AlertLines alertLines() {
        return new AlertLines();
    }

    @Bean
    OutboxAge outboxAge(List<OutboxRelay> relays, InstantSource clock) {
        return OutboxAge.of(relays, clock);
    }

    @Bean
    Sampling outboxSampling(OutboxAge age) {
        return new Sampling("the outbox", age::measure);
    }

    @Bean
    ConsumerLag consumerLag(KafkaAdmin admin, ServiceTopics topics) {
        return new ConsumerLag(admin, topics.member().group(), topics.heard());
    }

    @Bean
    Sampling lagSampling(ConsumerLag lag) {
        return new Sampling("the lag of consumers", lag::measure);
    }
}
