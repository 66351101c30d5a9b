package org.openwide.notification.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openwide.event.Event;
import org.openwide.event.EventType;
import org.openwide.event.GoldenExamples;
import org.openwide.event.kafka.EventRecords;
import org.openwide.notification.application.CodeTexts;
import org.openwide.notification.application.CountCodeEntered;
import org.openwide.notification.application.Notifications;
import org.openwide.notification.application.QueueNotification;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Content;
import org.openwide.notification.domain.Conversion;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.openwide.notification.domain.Notification;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Purpose;
import org.openwide.notification.domain.Queued;
import org.springframework.dao.TransientDataAccessException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class RequestListenerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final List<UUID> entered = new ArrayList<>();

    @Test
    void aDatabaseThatNeverAnswersIsAwayAndHoldsUpTheListenerForAWhileOnly() {
        var queue = new QueueNotification(
                new Silent(), (_, _) -> new Content.MobileCode("+447700900123", "402915"), _ -> {}, () -> NOW);
        var listener = new RequestListener(queue, codes(entered), Duration.ofMillis(50));

        assertThatThrownBy(() -> listener.onRegistration(aCodeIsAskedFor()))
                .isInstanceOf(TransientDataAccessException.class);
    }

    @Test
    void aCodeThatWasEnteredIsCounted() {
        var queue = new QueueNotification(
                new Silent(), (_, _) -> new Content.MobileCode("+447700900123", "402915"), _ -> {}, () -> NOW);
        var listener = new RequestListener(queue, codes(entered), Duration.ofSeconds(5));

        listener.onRegistration(received(EventType.MOBILE_VERIFIED));

        assertThat(entered).containsExactly(UUID.fromString("0197c9a4-52f0-7d13-8a4e-6b0f8c1d2e3f"));
    }

    private static CountCodeEntered codes(List<UUID> entered) {
        return new CountCodeEntered(new HeardOf(entered), () -> NOW);
    }

    private static ConsumerRecord<String, byte[]> aCodeIsAskedFor() {
        return received(EventType.OTP_REQUESTED);
    }

    private static ConsumerRecord<String, byte[]> received(EventType type) {
        var trace = new Event.Trace("c-1", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        var asked = Event.of(UUID.randomUUID(), NOW, 1, trace, GoldenExamples.dataOf(type));
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
        public Flux<Due> due(Instant now, Medium medium, Purpose last, int limit) {
            return Flux.never();
        }

        @Override
        public Mono<Notification> before(Due due) {
            return Mono.never();
        }

        @Override
        public Mono<Void> forgetTurnsBefore(Instant past) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<NotificationId> abandoned(Instant now, int limit) {
            return Flux.never();
        }
    }

    private record HeardOf(List<UUID> entered) implements CodeTexts {

        @Override
        public Mono<Void> texted(UUID registrationId, NotificationId text, String prefix, Instant at) {
            return Mono.never();
        }

        @Override
        public Mono<Void> entered(UUID registrationId, Instant at) {
            return Mono.fromRunnable(() -> entered.add(registrationId));
        }

        @Override
        public Mono<Conversion> conversion(String prefix, Instant since, Instant patience) {
            return Mono.never();
        }

        @Override
        public Mono<Void> forgetBefore(Instant day) {
            return Mono.never();
        }
    }
}
