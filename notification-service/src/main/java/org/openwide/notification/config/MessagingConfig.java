package org.openwide.notification.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventListening;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.outbox.MongoParkedKeys;
import org.openwide.event.sealing.Unsealer;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.start.UnusableSettings;
import org.openwide.notification.adapter.kafka.BrandListener;
import org.openwide.notification.adapter.kafka.RequestListener;
import org.openwide.notification.adapter.kafka.UnsealedContents;
import org.openwide.notification.application.Brands;
import org.openwide.notification.application.Contents;
import org.openwide.notification.application.CountCodeEntered;
import org.openwide.notification.application.QueueNotification;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** Topics in and out. */
@Configuration(proxyBeanMethods = false)
class MessagingConfig {

    private static final String GROUP = "notification-service";

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
        return new KafkaAdmin.NewTopics(topics.forService(
                GROUP,
                List.of(Topic.NOTIFICATIONS, Topic.SMS_CHARGES),
                Topic.REGISTRATIONS,
                Topic.REGISTRATION_LINKS,
                Topic.PRACTICES));
    }

    /** A broker that was away at the start gets its topics when it is back. */
    @Bean
    MadeOnStart topicsAfterwards(KafkaAdmin admin) {
        return new MadeOnStart("topics", () -> EventTopics.madeBy(admin));
    }

    @Bean
    Contents contents(Settings settings) {
        return new UnsealedContents(
                UnusableSettings.orRefuse(() -> Unsealer.with(settings.sealing().privateKeyset())));
    }

    @Bean
    RequestListener requestListener(QueueNotification queue, CountCodeEntered codes) {
        return new RequestListener(queue, codes);
    }

    @Bean
    BrandListener brandListener(Brands brands) {
        return new BrandListener(brands);
    }
}
