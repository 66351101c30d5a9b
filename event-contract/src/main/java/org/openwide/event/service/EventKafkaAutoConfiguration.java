package org.openwide.event.service;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.InstantSource;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventListening;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.outbox.MongoParkedKeys;
import org.openwide.event.outbox.OutboxRelay;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.trace.CurrentTrace;
import org.openwide.event.trace.LaterSpans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** A producer, containers for listeners, topics, and the traces that events carry on: in place of what Spring Boot would make. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass({KafkaAdmin.class, ReactiveMongoOperations.class, MeterRegistry.class, Tracer.class})
@ConditionalOnBean(ServiceTopics.class)
class EventKafkaAutoConfiguration {

    @Bean
    ProducerFactory<String, byte[]> producers(KafkaProperties kafka) {
        return EventClients.producers(kafka.buildProducerProperties());
    }

    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
        return EventClients.template(producers);
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
            KafkaProperties kafka,
            KafkaOperations<String, byte[]> template,
            ReactiveMongoOperations mongo,
            MeterRegistry meters,
            ServiceTopics topics) {
        var member = topics.member();
        var consumers = new DefaultKafkaConsumerFactory<String, byte[]>(
                EventClients.consumer(kafka.buildConsumerProperties(), member.group()));
        return EventListening.containers(consumers, template, new MongoParkedKeys(mongo), meters, member);
    }

    @Bean
    KafkaAdmin.NewTopics neededTopics(ServiceTopics topics) {
        return new KafkaAdmin.NewTopics(topics.needed());
    }

    @Bean
    CurrentTrace currentTrace(ObjectProvider<Tracer> tracer) {
        return new CurrentTrace(tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    LaterSpans laterSpans(ObjectProvider<Propagator> propagator) {
        return new LaterSpans(propagator.getIfAvailable(() -> Propagator.NOOP));
    }

    @Bean
    OutboxRelay.Publishing publishing(KafkaOperations<String, byte[]> kafka, LaterSpans spans, InstantSource clock) {
        return new OutboxRelay.Publishing(kafka, spans, clock);
    }

    /** A broker that was away at the start gets its topics when it is back. */
    @Bean
    MadeOnStart topicsAfterwards(KafkaAdmin admin) {
        return new MadeOnStart("topics", () -> EventTopics.madeBy(admin));
    }
}
