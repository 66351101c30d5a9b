package org.openwide.stories;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventIds;
import org.openwide.event.EventType;
import org.openwide.event.Practice;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.registration.DetailsNotMatched;
import org.openwide.event.registration.MobileCodeText;
import org.openwide.event.registration.MobileVerified;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Sealer;

/** Events as only a defect or an accident makes them, put on the topic of registrations that nobody began. */
record PlantedEvents(Stack stack) {

    /** What the ids of those registrations begin with: who checks what services say passes them by. */
    private static final String NOBODYS = "00000000-0000-7000-8000-";

    private static final EventIds IDS = new EventIds(InstantSource.system());
    private static final String NUMBER = "+447700900199";
    private static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    static boolean isOne(ConsumerRecord<String, ?> bound) {
        return bound.key() != null && bound.key().startsWith(NOBODYS);
    }

    /** An event that lacks what its schema asks for, and which a service chokes on each time that it tries; whose it is. */
    UUID oneThatNobodyCanProcess() {
        var registration = nobodys();
        var event = event(registration, 1, new DetailsNotMatched("planted", "nobody", registration, List.of(), 4));
        var broken =
                "{\"practiceId\":\"planted\",\"patientId\":\"nobody\",\"registrationId\":\"%s\",\"attemptsRemaining\":4}";
        send(List.of(EventRecords.toRecord(Topic.REGISTRATIONS.topicName(), event, broken.formatted(registration))));
        return registration;
    }

    void oneOfARegistrationThatNobodyKnows() {
        var registration = nobodys();
        send(List.of(EventRecords.toRecord(
                event(registration, 1, new MobileVerified("planted", "nobody", registration, Instant.now())))));
    }

    /** The first and the third event of a registration. */
    void twoWithAHoleBetween() {
        var registration = nobodys();
        var verified = new MobileVerified("planted", "nobody", registration, Instant.now());
        send(List.of(
                EventRecords.toRecord(event(registration, 1, verified)),
                EventRecords.toRecord(event(registration, 3, verified))));
    }

    /** Codes that lay on the topic for longer than they live. */
    void codesThatCameTooLate(int count) {
        var over = Instant.now().minusSeconds(1);
        send(IntStream.range(0, count).mapToObj(_ -> code("123456", over)).toList());
    }

    /** A code that is too long for any text. */
    void oneThatCannotBePutIntoWords() {
        send(List.of(code("1".repeat(200), Instant.now().plusSeconds(600))));
    }

    private ProducerRecord<String, byte[]> code(String code, Instant expiresAt) {
        var id = IDS.next();
        var registration = nobodys();
        var keyset = stack.ready().file().resolveSibling("keys/notification-service.public.json");
        var sealed = Sealer.with(Map.of(Recipient.NOTIFICATION_SERVICE, keyset))
                .seal(Recipient.NOTIFICATION_SERVICE, EventType.OTP_REQUESTED, id, new MobileCodeText(NUMBER, code));
        var practice = new Practice("Nowhere Surgery", "020 7946 0000");
        var data = new OtpRequested(
                "planted", "nobody", registration, IDS.next(), expiresAt, false, practice, "en", sealed);
        return EventRecords.toRecord(
                Event.of(id, Instant.now(), 1, new Event.Trace(registration.toString(), TRACEPARENT), data));
    }

    private static <D extends EventData> Event<D> event(UUID registration, long sequence, D data) {
        return Event.of(
                IDS.next(), Instant.now(), sequence, new Event.Trace(registration.toString(), TRACEPARENT), data);
    }

    private static UUID nobodys() {
        return UUID.fromString(
                NOBODYS + "%012x".formatted(ThreadLocalRandom.current().nextLong(1L << 48)));
    }

    private void send(List<ProducerRecord<String, byte[]>> events) {
        Map<String, Object> brokers = Map.of("bootstrap.servers", stack.ready().text("kafka"));
        try (var producer = new KafkaProducer<>(brokers, new StringSerializer(), new ByteArraySerializer())) {
            events.forEach(producer::send);
        }
    }
}
