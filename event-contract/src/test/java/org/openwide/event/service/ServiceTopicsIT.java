package org.openwide.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.openwide.event.TestBroker;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventListening.Member;
import org.openwide.event.kafka.EventTopics;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** What a service gets by saying which topics it writes and hears, and nothing more. */
class ServiceTopicsIT {

    private final String group = "group-" + UUID.randomUUID();
    private final ServiceTopics topics = ServiceTopics.of(new Member(group, "1"), new EventTopics(2, 1))
            .writing(Topic.SMS_CHARGES)
            .hearing(Topic.PRACTICES);
    private final ApplicationContextRunner withoutTopics = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(KafkaAutoConfiguration.class, EventKafkaAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
            .withBean(ReactiveMongoOperations.class, Mockito::mock)
            .withPropertyValues(
                    "spring.kafka.bootstrap-servers=" + TestBroker.settings().get("bootstrap.servers"));
    private final ApplicationContextRunner service = withoutTopics.withBean(ServiceTopics.class, () -> topics);

    @Test
    void itsTopicsAndItsDeadLettersAreMade() {
        service.run(context -> {
            var made = context.getBean(KafkaAdmin.class)
                    .describeTopics(
                            Topic.SMS_CHARGES.topicName(),
                            Topic.PRACTICES.topicName(),
                            Topic.PRACTICES.deadLetters(group));

            assertThat(made.get(Topic.PRACTICES.deadLetters(group)).partitions())
                    .hasSize(2);
        });
    }

    @Test
    void itSendsAndListensAsAllServicesDo() {
        service.run(context -> {
            assertThat(context).hasSingleBean(KafkaTemplate.class);
            assertThat(context.getBean(ProducerFactory.class).getConfigurationProperties())
                    .containsEntry(ProducerConfig.ACKS_CONFIG, "all");
            var listeners = context.getBean(
                    "kafkaListenerContainerFactory", ConcurrentKafkaListenerContainerFactory.class);
            assertThat(listeners.getConsumerFactory().getConfigurationProperties())
                    .containsEntry(ConsumerConfig.GROUP_ID_CONFIG, group);
        });
    }

    @Test
    void whoSaysNoTopicsIsLeftAlone() {
        withoutTopics.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(KafkaAdmin.NewTopics.class)
                .doesNotHaveBean("producers"));
    }

    @Test
    void soIsWhoHasNoKafka() {
        new ApplicationContextRunner()
                .withClassLoader(new FilteredClassLoader("org.springframework.kafka", "com.mongodb", "io.micrometer"))
                .withConfiguration(AutoConfigurations.of(EventKafkaAutoConfiguration.class))
                .withBean(ServiceTopics.class, () -> topics)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("producers"));
    }

    @Test
    void springBootFindsIt() {
        assertThat(ImportCandidates.load(AutoConfiguration.class, null))
                .contains(EventKafkaAutoConfiguration.class.getName());
    }
}
