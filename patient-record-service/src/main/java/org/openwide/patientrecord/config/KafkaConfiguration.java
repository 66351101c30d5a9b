package org.openwide.patientrecord.config;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Map;
import org.openwide.event.EventIds;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventListening.Member;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;
import org.openwide.event.sealing.Unsealer;
import org.openwide.event.service.ServiceTopics;
import org.openwide.event.start.UnusableSettings;
import org.openwide.event.trace.CurrentTrace;
import org.openwide.patientrecord.adapter.kafka.EventWriter;
import org.openwide.patientrecord.adapter.kafka.NewsListener;
import org.openwide.patientrecord.adapter.kafka.NewsReader;
import org.openwide.patientrecord.application.FollowNotification;
import org.openwide.patientrecord.application.FollowRegistration;
import org.openwide.patientrecord.application.PublishedLanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Kafka: topics, one listener, and what is sealed in the events. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    @Bean
    ServiceTopics topics(OpenwideSettings settings, Environment environment) {
        UnusableSettings.refuseWithout(
                "spring.kafka.bootstrap-servers",
                environment,
                "Set SPRING_KAFKA_BOOTSTRAPSERVERS to the addresses of the Kafka brokers.");
        var topics = settings.topics();
        return ServiceTopics.of(
                        new Member("patient-record-service", settings.instance()),
                        new EventTopics(topics.partitions(), topics.replication()))
                .writing(Topic.REGISTRATION_LINKS, Topic.PATIENT_UPDATES, Topic.PRACTICES)
                .hearing(Topic.REGISTRATIONS, Topic.NOTIFICATIONS);
    }

    @Bean
    PublishedLanguage publishedLanguage(
            OpenwideSettings settings, CurrentTrace trace, EventIds ids, InstantSource clock) {
        var keysets = settings.sealing();
        var sealer = UnusableSettings.orRefuse(() -> Sealer.with(Map.of(
                Recipient.REGISTRATION_SERVICE, keysets.registrationKeyset(),
                Recipient.NOTIFICATION_SERVICE, keysets.notificationKeyset())));
        return new EventWriter(sealer, trace, ids::next, clock);
    }

    @Bean
    NewsListener newsListener(
            OpenwideSettings settings,
            FollowRegistration registrations,
            FollowNotification notifications,
            MeterRegistry meters) {
        var unsealer =
                UnusableSettings.orRefuse(() -> Unsealer.with(settings.sealing().privateKeyset()));
        return new NewsListener(new NewsReader(unsealer), registrations, notifications, meters);
    }
}
