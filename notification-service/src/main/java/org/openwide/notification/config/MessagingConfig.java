package org.openwide.notification.config;

import java.time.Duration;
import java.util.List;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventListening;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.outbox.MongoParkedKeys;
import org.openwide.event.sealing.Unsealer;
import org.openwide.notification.adapter.kafka.RequestListener;
import org.openwide.notification.adapter.kafka.UnsealedContents;
import org.openwide.notification.application.Contents;
import org.openwide.notification.application.QueueNotification;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Topics in and out. */
@Configuration(proxyBeanMethods = false)
class MessagingConfig {

    private static final String GROUP = "notification-service";
    private static final Duration TOPICS_AGAIN_AFTER = Duration.ofSeconds(5);

    @Bean
    ProducerFactory<String, byte[]> producers(KafkaProperties kafka) {
        return new DefaultKafkaProducerFactory<>(EventClients.producer(kafka.buildProducerProperties()));
    }

    /** Spring's own listener would log the key and the head of whatever could not be sent. */
    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(ProducerFactory<String, byte[]> producers) {
        var template = new KafkaTemplate<>(producers);
        template.setProducerListener(new ProducerListener<>() {});
        return template;
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, byte[]> kafkaListenerContainerFactory(
            KafkaProperties kafka,
            KafkaTemplate<String, byte[]> template,
            ReactiveMongoOperations mongo,
            Settings settings) {
        var consumers = new DefaultKafkaConsumerFactory<String, byte[]>(
                EventClients.consumer(kafka.buildConsumerProperties(), GROUP));
        return EventListening.containers(consumers, template, new MongoParkedKeys(mongo), GROUP, settings.instance());
    }

    @Bean
    KafkaAdmin.NewTopics topics(Settings settings) {
        var topics = new EventTopics(
                settings.topics().partitions(), settings.topics().replication());
        return new KafkaAdmin.NewTopics(topics.forService(
                GROUP, List.of(Topic.NOTIFICATIONS, Topic.SMS_CHARGES), Topic.REGISTRATIONS, Topic.REGISTRATION_LINKS));
    }

    /** A broker that was away at the start gets its topics when it is back. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> topicsAfterwards(KafkaAdmin admin, Scheduler blocking) {
        return _ -> Mono.fromCallable(admin::initialize)
                .subscribeOn(blocking)
                .filter(done -> done)
                .repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries.delayElements(TOPICS_AGAIN_AFTER))
                .subscribe();
    }

    @Bean
    Contents contents(Settings settings) {
        return new UnsealedContents(
                UnusableSettings.orRefuse(() -> Unsealer.with(settings.sealing().privateKeyset())));
    }

    @Bean
    RequestListener requestListener(QueueNotification queue) {
        return new RequestListener(queue);
    }
}
