package org.openwide.registration.config;

import static org.openwide.event.sealing.Recipient.NOTIFICATION_SERVICE;
import static org.openwide.event.sealing.Recipient.PATIENT_RECORD_SERVICE;

import java.util.Map;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventListening.Member;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.sealing.Unsealer;
import org.openwide.event.service.ServiceTopics;
import org.openwide.event.start.UnusableSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Topics in and out, and the keys that seal what travels on them. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    ServiceTopics topics(Settings settings) {
        var topics = settings.topics();
        return ServiceTopics.of(
                        new Member("registration-service", settings.instance()),
                        new EventTopics(topics.partitions(), topics.replication()))
                .writing(Topic.REGISTRATIONS)
                .hearing(Topic.REGISTRATION_LINKS, Topic.NOTIFICATIONS);
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
