package org.openwide.registration.adapter.kafka;

import static org.openwide.registration.domain.DeliveryNews.failed;
import static org.openwide.registration.domain.DeliveryNews.sent;

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
import org.openwide.registration.domain.DeliveryNews;
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
            case SmsSent text ->
                record(text.registrationId(), sent(text.notificationId(), text.sentAt(), event.sequence()));
            case EmailSent email ->
                record(email.registrationId(), sent(email.notificationId(), email.sentAt(), event.sequence()));
            case SmsFailed text -> record(text.registrationId(), failed(text.notificationId(), event.sequence()));
            case EmailFailed email -> record(email.registrationId(), failed(email.notificationId(), event.sequence()));
            default -> Mono.empty(); // other teams' events
        };
    }

    /** What was sent before there was a registration is no business of this service. */
    private Mono<Void> record(@Nullable UUID registrationId, DeliveryNews news) {
        return registrationId == null ? Mono.empty() : recordDelivery.record(new RegistrationId(registrationId), news);
    }
}
