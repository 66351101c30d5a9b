package org.openwide.notification.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.GoldenExamples;
import org.openwide.event.kafka.EventRecords;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.QueueNotification;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Queued;
import org.springframework.dao.TransientDataAccessException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RequestListenerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aDatabaseThatNeverAnswersIsAwayAndHoldsUpTheListenerForAWhileOnly() {
        var queue = new QueueNotification(
                new Silent(), (_, _) -> new Content.MobileCode("+447700900123", "402915"), _ -> {}, () -> NOW);
        var listener = new RequestListener(queue, Duration.ofMillis(50));

        assertThatThrownBy(() -> listener.onRegistration(aCodeIsAskedFor()))
                .isInstanceOf(TransientDataAccessException.class);
    }

    private static ConsumerRecord<String, byte[]> aCodeIsAskedFor() {
        var trace = new Event.Trace("c-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var asked = Event.of(UUID.randomUUID(), NOW, 1, trace, GoldenExamples.dataOf(EventType.OTP_REQUESTED));
        var sent = EventRecords.toRecord(asked);
        var received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(received.headers()::add);
        return received;
    }

    private static final class Silent implements Notifications {

        @Override
        public Mono<Boolean> add(Queued queued) {
            return Mono.never();
        }

        @Override
        public Mono<Change> decide(NotificationId id, Function<Notification, Optional<Change>> decision) {
            return Mono.never();
        }

        @Override
        public Flux<Due> due(Instant now, Medium medium, int limit) {
            return Flux.never();
        }

        @Override
        public Flux<NotificationId> abandoned(Instant now, int limit) {
            return Flux.never();
        }
    }
}
