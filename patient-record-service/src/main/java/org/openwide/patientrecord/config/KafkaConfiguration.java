package org.openwide.patientrecord.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.openwide.event.EventIds;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventListening;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.outbox.MongoParkedKeys;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.sealing.Unsealer;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.start.UnusableSettings;
import org.openwide.patientrecord.adapter.kafka.EventWriter;
import org.openwide.patientrecord.adapter.kafka.NewsListener;
import org.openwide.patientrecord.adapter.kafka.NewsReader;
import org.openwide.patientrecord.adapter.kafka.TraceParents;
import org.openwide.patientrecord.application.FollowNotification;
import org.openwide.patientrecord.application.FollowRegistration;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Kafka: topics, one producer, one listener, and what is sealed in the events. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    private static final String GROUP = "patient-record-service";

    @Bean
    NewTopics topics(OpenwideSettings settings) {
        var topics = new EventTopics(
                settings.topics().partitions(), settings.topics().replication());
        return new NewTopics(topics.forService(
                GROUP,
                List.of(Topic.REGISTRATION_LINKS, Topic.PATIENT_UPDATES, Topic.PRACTICES),
                Topic.REGISTRATIONS,
                Topic.NOTIFICATIONS));
    }

    /** A broker that was away at the start gets its topics when it is back. */
    @Bean
    MadeOnStart topicsAfterwards(KafkaAdmin admin) {
        return new MadeOnStart("topics", () -> EventTopics.madeBy(admin));
    }

    @Bean
    ProducerFactory<String, byte[]> producers(KafkaProperties kafka, Environment environment) {
        UnusableSettings.refuseWithout(
                "spring.kafka.bootstrap-servers",
                environment,
                "Set SPRING_KAFKA_BOOTSTRAPSERVERS to the addresses of the Kafka brokers.");
        return EventClients.producers(kafka.buildProducerProperties());
    }

    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
        return EventClients.template(producers);
    }

    @Bean
    ConsumerFactory<String, byte[]> consumers(KafkaProperties kafka) {
        return new DefaultKafkaConsumerFactory<>(EventClients.consumer(kafka.buildConsumerProperties(), GROUP));
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
            ConsumerFactory<String, byte[]> consumers,
            KafkaOperations<String, byte[]> kafka,
            ReactiveMongoOperations mongo,
            MeterRegistry meters,
            OpenwideSettings settings) {
        return EventListening.containers(
                consumers,
                kafka,
                new MongoParkedKeys(mongo),
                meters,
                new EventListening.Member(GROUP, settings.instance()));
    }

    @Bean
    PublishedLanguage publishedLanguage(OpenwideSettings settings, Tracer tracer, EventIds ids, InstantSource clock) {
        var keysets = settings.sealing();
        var sealer = UnusableSettings.orRefuse(() -> Sealer.with(Map.of(
                Recipient.REGISTRATION_SERVICE, keysets.registrationKeyset(),
                Recipient.NOTIFICATION_SERVICE, keysets.notificationKeyset())));
        return new EventWriter(sealer, new TraceParents(tracer), ids::next, clock);
    }

    @Bean
    NewsListener newsListener(
            OpenwideSettings settings,
            FollowRegistration registrations,
            FollowNotification notifications,
            MeterRegistry meters) {
        var unsealer = UnusableSettings.orRefuse(() -> Unsealer.with(settings.sealing().privateKeyset()));
        return new NewsListener(new NewsReader(unsealer), registrations, notifications, meters);
    }
}
