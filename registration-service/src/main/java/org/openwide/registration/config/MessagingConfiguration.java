package org.openwide.registration.config;

import static org.openwide.event.sealing.Recipient.NOTIFICATION_SERVICE;
import static org.openwide.event.sealing.Recipient.PATIENT_RECORD_SERVICE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventListening;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.outbox.MongoParkedKeys;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.sealing.Unsealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Topics in and out, and the keys that seal what travels on them. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(MessagingConfiguration.class);
    private static final String GROUP = "registration-service";
    private static final Duration TOPICS_AGAIN_AFTER = Duration.ofSeconds(5);

    @Bean
    KafkaTemplate<String, byte[]> kafkaTemplate(KafkaProperties kafka) {
        return EventClients.template(kafka.buildProducerProperties());
    }

    /** Closed with the context only if it is a bean. */
    @Bean
    ProducerFactory<String, byte[]> producers(KafkaTemplate<String, byte[]> template) {
        return template.getProducerFactory();
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
        return new KafkaAdmin.NewTopics(
                topics.forService(GROUP, List.of(Topic.REGISTRATIONS), Topic.REGISTRATION_LINKS, Topic.NOTIFICATIONS));
    }

    /** A broker that was away at the start gets its topics when it is back. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> topicsAfterwards(KafkaAdmin admin) {
        return _ -> Mono.fromCallable(admin::initialize)
                .subscribeOn(Schedulers.boundedElastic())
                .filter(done -> done)
                .repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries.delayElements(TOPICS_AGAIN_AFTER))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, TOPICS_AGAIN_AFTER)
                        .doBeforeRetry(retry -> LOG.warn("topics that are missing are not made yet")))
                .subscribe();
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
