package org.openwide.patientrecord.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.Topic;
import org.openwide.event.UnknownEvent;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.kafka.UnreadableEvent;
import org.openwide.event.notification.NotificationEvent;
import org.openwide.event.registration.RegistrationCompleted;
import org.openwide.event.registration.RegistrationEvent;
import org.openwide.patientrecord.application.FollowNotification;
import org.openwide.patientrecord.application.FollowRegistration;
import org.openwide.patientrecord.domain.Hearing;
import org.openwide.patientrecord.domain.PatientKey;
import org.springframework.kafka.annotation.KafkaListener;
import reactor.core.publisher.Mono;

/** Listens to registrations and notifications, on a thread that may wait: the offset is committed after the effect. */
public final class NewsListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NewsReader reader;
    private final FollowRegistration registrations;
    private final FollowNotification notifications;
    private final MeterRegistry meters;

    public NewsListener(
            NewsReader reader,
            FollowRegistration registrations,
            FollowNotification notifications,
            MeterRegistry meters) {
        this.reader = reader;
        this.registrations = registrations;
        this.notifications = notifications;
        this.meters = meters;
    }

    @KafkaListener(
            id = "news",
            idIsGroup = false,
            topics = {Topic.Names.REGISTRATIONS, Topic.Names.NOTIFICATIONS})
    public void on(ConsumerRecord<String, byte[]> bound) {
        var event = EventRecords.read(bound);
        var heard = hear(event, bound.topic()).block(PATIENCE);
        meters.counter("openwide.news", "topic", bound.topic(), "hearing", String.valueOf(heard))
                .increment();
        if (heard == Hearing.UNKNOWN && event.data() instanceof RegistrationCompleted) {
            throw new UnreadableEvent(event + " is of a link that is not known here");
        }
    }

    private Mono<Hearing> hear(Event<?> event, String topic) {
        return switch (event.data()) {
            case RegistrationEvent registration -> registrations.hear(patient(event), reader.read(event, registration));
            case NotificationEvent notification -> notifications.hear(patient(event), reader.read(event, notification));
            case UnknownEvent _ -> unknown(event, topic);
            default -> Mono.just(Hearing.UNKNOWN); // other teams' events
        };
    }

    private Mono<Hearing> unknown(Event<?> event, String topic) {
        return topic.equals(Topic.Names.REGISTRATIONS)
                ? registrations.hear(patient(event), NewsReader.unknownOfRegistration(event))
                : notifications.hear(patient(event), NewsReader.unknownOfNotification(event));
    }

    private static PatientKey patient(Event<? extends EventData> event) {
        try {
            return PatientKey.of(event.data().practiceId(), event.data().patientId());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(event + " names no patient");
        }
    }
}
