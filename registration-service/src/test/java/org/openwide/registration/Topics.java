package org.openwide.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.awaitility.Awaitility;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.Sealed;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventClients;
import org.openwide.event.kafka.EventRecords;
import org.openwide.event.registration.EmailConfirmationMessage;
import org.openwide.event.registration.EmailConfirmationRequested;
import org.openwide.event.registration.MobileCodeText;
import org.openwide.event.registration.OtpRequested;
import org.openwide.event.sealing.KeyFiles;
import org.openwide.event.sealing.Recipient;
import org.openwide.event.sealing.Unsealer;

/** Reads along all that the service publishes, and opens what is sealed to the notification-service. */
public final class Topics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();
    private final Unsealer notification;
    private final Unsealer patientRecord;
    private final Thread reader;
    private volatile boolean closed;

    Topics(String bootstrapServers, KeyFiles keys) {
        notification = Unsealer.with(keys.privateKeyset(Recipient.NOTIFICATION_SERVICE));
        patientRecord = Unsealer.with(keys.privateKeyset(Recipient.PATIENT_RECORD_SERVICE));
        reader = new Thread(() -> read(bootstrapServers), "topics");
        reader.start();
    }

    private void read(String bootstrapServers) {
        var settings = EventClients.consumer(Map.of("bootstrap.servers", bootstrapServers), "tests");
        try (var consumer = new KafkaConsumer<String, byte[]>(settings)) {
            consumer.subscribe(List.of(Topic.REGISTRATIONS.topicName()));
            while (!closed) {
                consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
            }
        }
    }

    /** Everything on the topic, as it stands there. */
    public List<ConsumerRecord<String, byte[]>> raw() {
        return seen;
    }

    /** The events of one registration so far, in order. */
    public List<Event<?>> of(UUID registration) {
        return seen.stream()
                .filter(bound -> registration.toString().equals(bound.key()))
                .<Event<?>>map(EventRecords::read)
                .toList();
    }

    /** The types of the events of one registration so far, in order, without prefix and version. */
    public List<String> typesOf(UUID registration) {
        return of(registration).stream()
                .map(event -> event.data().getClass().getSimpleName())
                .toList();
    }

    /** Waits for the nth event of this kind. */
    public <D extends EventData> D await(UUID registration, Class<D> type, int nth) {
        return type.cast(awaitEvent(registration, type, nth).data());
    }

    public Event<?> awaitEvent(UUID registration, Class<? extends EventData> type, int nth) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> nth(registration, type, nth), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Event<?>> nth(UUID registration, Class<? extends EventData> type, int nth) {
        return of(registration).stream()
                .filter(event -> type.isInstance(event.data()))
                .skip(nth - 1L)
                .findFirst();
    }

    /** The nth text that was asked for, as the notification-service reads it. */
    public MobileCodeText text(UUID registration, int nth) {
        var event = awaitEvent(registration, OtpRequested.class, nth);
        return notification.open(((OtpRequested) event.data()).sealed(), event, MobileCodeText.class);
    }

    /** The nth email that was asked for, as the notification-service reads it. */
    public EmailConfirmationMessage email(UUID registration, int nth) {
        var event = awaitEvent(registration, EmailConfirmationRequested.class, nth);
        var sealed = ((EmailConfirmationRequested) event.data()).sealed();
        return notification.open(sealed, event, EmailConfirmationMessage.class);
    }

    /** What an event has for the patient-record-service. */
    public <T> T opened(Event<?> event, Sealed sealed, Class<T> type) {
        return patientRecord.open(sealed, event, type);
    }

    @Override
    public void close() {
        closed = true;
    }
}
