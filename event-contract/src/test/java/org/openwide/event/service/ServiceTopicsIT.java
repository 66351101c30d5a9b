package org.openwide.event.service;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.reactivestreams.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.TestBroker;
import org.openwide.event.Topic;
import org.openwide.event.kafka.ConsumerLag;
import org.openwide.event.kafka.EventListening.Member;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.metrics.AlertLines;
import org.openwide.event.outbox.OutboxAge;
import org.openwide.event.outbox.OutboxRelay;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** What a service gets by saying which topics it writes and hears, and nothing more. */
class ServiceTopicsIT {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final ReactiveMongoTemplate mongo =
            new ReactiveMongoTemplate(MongoClients.create(server.bindAndGetConnectionString()), "test");
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final String group = "group-" + UUID.randomUUID();
    private final ServiceTopics topics = ServiceTopics.of(new Member(group, "1"), new EventTopics(2, 1))
            .writing(Topic.SMS_CHARGES)
            .hearing(Topic.PRACTICES);
    private final ApplicationContextRunner withoutTopics = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    KafkaAutoConfiguration.class,
                    EventKafkaAutoConfiguration.class,
                    EventMetricsAutoConfiguration.class))
            .withBean(MeterRegistry.class, () -> meters)
            .withBean(ReactiveMongoOperations.class, () -> mongo)
            .withBean(InstantSource.class, () -> () -> NOW)
            .withPropertyValues(
                    "spring.kafka.bootstrap-servers=" + TestBroker.settings().get("bootstrap.servers"));
    private final ApplicationContextRunner service =
            withoutTopics.withBean(ServiceTopics.class, () -> topics).withUserConfiguration(TwoOutboxes.class);

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    void itsTopicsAndItsDeadLettersAreMade() {
        service.run(context -> {
            var admin = context.getBean(KafkaAdmin.class);
            var deadLetters = Topic.PRACTICES.deadLetters(group);

            // a broker that made a topic may not know it yet when asked
            await().ignoreExceptions().untilAsserted(() -> {
                var made =
                        admin.describeTopics(Topic.SMS_CHARGES.topicName(), Topic.PRACTICES.topicName(), deadLetters);
                assertThat(made)
                        .hasEntrySatisfying(
                                deadLetters,
                                topic -> assertThat(topic.partitions()).hasSize(2));
            });
        });
    }

    @Test
    void itSendsAndListensAsAllServicesDo() {
        service.run(context -> {
            assertThat(context).hasSingleBean(KafkaTemplate.class);
            assertThat(context.getBean(ProducerFactory.class).getConfigurationProperties())
                    .containsEntry(ProducerConfig.ACKS_CONFIG, "all");
            var listeners =
                    context.getBean("kafkaListenerContainerFactory", ConcurrentKafkaListenerContainerFactory.class);
            assertThat(requireNonNull(listeners.getConsumerFactory()).getConfigurationProperties())
                    .containsEntry(ConsumerConfig.GROUP_ID_CONFIG, group);
        });
    }

    @Test
    void everyOutboxIsMeasuredWithoutBeingListed() {
        var waiting = new Document("at", Date.from(NOW.minusSeconds(60)));
        mongo.insert(new Document("outbox", List.of(waiting)), "first").block();
        mongo.insert(new Document("outbox", List.of(waiting)), "second").block();

        service.run(context -> {
            var age = context.getBean(OutboxAge.class);
            age.bindTo(meters);
            age.measure().block();

            assertThat(meters.get("openwide.outbox.documents").gauge().value()).isEqualTo(2);
            assertThat(meters.get("openwide.outbox.age").gauge().value()).isEqualTo(60);
        });
    }

    @Test
    void theLagOfEveryTopicThatItHearsIsMeasured() {
        service.run(context -> {
            context.getBean(ConsumerLag.class).bindTo(meters);

            assertThat(meters.get("openwide.consumer.lag").tag("group", group).gauges())
                    .singleElement()
                    .satisfies(lag -> assertThat(lag.getId().getTag("topic")).isEqualTo(Topic.PRACTICES.topicName()));
        });
    }

    @Test
    void whoSaysNoTopicsIsLeftAlone() {
        withoutTopics.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(KafkaAdmin.NewTopics.class)
                .doesNotHaveBean(AlertLines.class)
                .doesNotHaveBean("producers"));
    }

    @Test
    void soIsWhoHasNoKafka() {
        new ApplicationContextRunner()
                .withClassLoader(new FilteredClassLoader("org.springframework.kafka", "com.mongodb", "io.micrometer"))
                .withConfiguration(
                        AutoConfigurations.of(EventKafkaAutoConfiguration.class, EventMetricsAutoConfiguration.class))
                .withBean(ServiceTopics.class, () -> topics)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean("producers")
                        .doesNotHaveBean("alertLines"));
    }

    @Test
    void springBootFindsBoth() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, null))
                .contains(EventKafkaAutoConfiguration.class.getName(), EventMetricsAutoConfiguration.class.getName());
    }

    @Configuration(proxyBeanMethods = false)
    static class TwoOutboxes {

        @Bean
        OutboxRelay first(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
            return new OutboxRelay(mongo, "first", publishing);
        }

        @Bean
        OutboxRelay second(ReactiveMongoOperations mongo, OutboxRelay.Publishing publishing) {
            return new OutboxRelay(mongo, "second", publishing);
        }
    }
}
