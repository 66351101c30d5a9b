package org.openwide.registration.config;

import static org.openwide.event.sealing.Recipient.NOTIFICATION_SERVICE;
import static org.openwide.event.sealing.Recipient.PATIENT_RECORD_SERVICE;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventListening;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.outbox.MongoParkedKeys;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.sealing.Unsealer;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.start.UnusableSettings;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Topics in and out, and the keys that seal what travels on them. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    private static final String GROUP = "registration-service";

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
            KafkaTemplate<String, byte[]> template,
            ReactiveMongoOperations mongo,
            MeterRegistry meters,
            Settings settings) {
        var consumers = new DefaultKafkaConsumerFactory<String, byte[]>(
                EventClients.consumer(kafka.buildConsumerProperties(), GROUP));
        return EventListening.containers(
                consumers,
                template,
                new MongoParkedKeys(mongo),
                meters,
                new EventListening.Member(GROUP, settings.instance()));
    }

    @Bean
    KafkaAdmin.NewTopics topics(Settings settings) {
        var topics = new EventTopics(
                settings.topics().partitions(), settings.topics().replication());
        return new KafkaAdmin.NewTopics(
                topics.forService(GROUP, List.of(Topic.REGISTRATIONS), Topic.REGISTRATION_LINKS, Topic.NOTIFICATIONS));
    }

    /** A broker that was away at the start gets its topics when it is back. */
    @Bean
    MadeOnStart topicsAfterwards(KafkaAdmin admin) {
        return new MadeOnStart("topics", () -> EventTopics.madeBy(admin));
    }

    @Bean
    Sealer sealer(Settings settings) {
        var keysets = settings.sealing();
        return UnusableSettings.orRefuse(() -> Sealer.with(Map.of(
                NOTIFICATION_SERVICE, keysets.notificationKeyset(),
                PATIENT_RECORD_SERVICE, keysets.patientRecordKeyset())));
    }

    @Bean
    Unsealer unsealer(Settings settings) {
        return UnusableSettings.orRefuse(() -> Unsealer.with(settings.sealing().privateKeyset()));
    }
}
