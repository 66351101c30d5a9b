package org.openwide.registration.adapter.kafka;

import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.notification.EmailFailed;
import org.openwide.event.notification.EmailSent;
import org.openwide.event.notification.SmsFailed;
import org.openwide.event.notification.SmsSent;
import org.openwide.registration.application.RecordDelivery;
import org.openwide.registration.domain.Delivery;
import org.openwide.registration.domain.RegistrationId;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears what became of texts and emails. Waits for each effect, on the listener's own thread. */
@Component
class NoticeListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RecordDelivery recordDelivery;

    NoticeListener(RecordDelivery recordDelivery) {
        this.recordDelivery = recordDelivery;
    }

    @KafkaListener(id = "notices", topics = Topic.Names.NOTIFICATIONS, idIsGroup = false)
    void on(ConsumerRecord<String, byte[]> bound) {
        var event = EventRecords.read(bound);
        effect(event).block(PATIENCE);
    }

    private Mono<Void> effect(Event<?> event) {
        return switch (event.data()) {
            case SmsSent sent -> record(sent.registrationId(), sent.notificationId(), Delivery.SENT, event);
            case EmailSent sent -> record(sent.registrationId(), sent.notificationId(), Delivery.SENT, event);
            case SmsFailed failed -> record(failed.registrationId(), failed.notificationId(), Delivery.FAILED, event);
            case EmailFailed failed -> record(failed.registrationId(), failed.notificationId(), Delivery.FAILED, event);
            default -> Mono.empty(); // other teams' events
        };
    }

    /** What was sent before there was a registration is no business of this service. */
    private Mono<Void> record(@Nullable UUID registrationId, UUID noticeId, Delivery news, Event<?> event) {
        return registrationId == null
                ? Mono.empty()
                : recordDelivery.record(new RegistrationId(registrationId), noticeId, news, event.sequence());
    }
}
