package org.openwide.notification.config;

import org.openwide.event.Topic;
import org.openwide.event.kafka.EventListening.Member;
import org.openwide.event.kafka.EventTopics;
import org.openwide.event.sealing.Unsealer;
import org.openwide.event.service.ServiceTopics;
import org.openwide.event.start.UnusableSettings;
import org.openwide.notification.adapter.kafka.BrandListener;
import org.openwide.notification.adapter.kafka.RequestListener;
import org.openwide.notification.adapter.kafka.UnsealedContents;
import org.openwide.notification.application.Brands;
import org.openwide.notification.application.Contents;
import org.openwide.notification.application.CountCodeEntered;
import org.openwide.notification.application.QueueNotification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Topics in and out. */
@Configuration(proxyBeanMethods = false)
class MessagingConfig {

    @Bean
    ServiceTopics topics(Settings settings) {
        var topics = settings.topics();
        return ServiceTopics.of(
                        new Member("notification-service", settings.instance()),
                        new EventTopics(topics.partitions(), topics.replication()))
                .writing(Topic.NOTIFICATIONS, Topic.SMS_CHARGES)
                .hearing(Topic.REGISTRATIONS, Topic.REGISTRATION_LINKS, Topic.PRACTICES);
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
