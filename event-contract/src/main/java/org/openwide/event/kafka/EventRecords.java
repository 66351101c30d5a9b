package org.openwide.event.kafka;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventType;
import org.openwide.event.UnknownEvent;
import org.openwide.event.json.EventJson;
import org.openwide.event.json.EventSchemas;
import tools.jackson.core.JacksonException;

/** CloudEvents 1.0 on Kafka in binary mode: attributes as {@code ce_} headers, the data as JSON, key = subject. */
public final class EventRecords {

    private EventRecords() {}

    /** The record for an event of a known type; its data is checked against its schema first. */
    public static ProducerRecord<String, byte[]> toRecord(Event<? extends EventData> event) {
        return toRecord(EventType.of(event.data()).topic().topicName(), event, EventSchemas.write(event));
    }

    /** The record for an event whose data was checked and written before. */
    public static ProducerRecord<String, byte[]> toRecord(String topic, Event<?> event, String json) {
        var cloudEvent = CloudEventBuilder.v1()
                .withId(event.id().toString())
                .withSource(URI.create(event.source()))
                .withType(event.type())
                .withSubject(event.subject())
                .withTime(event.time().atOffset(ZoneOffset.UTC))
                .withExtension("sequence", String.valueOf(event.sequence()))
                .withExtension("correlationid", event.correlationId())
                .withExtension("traceparent", event.traceparent())
                .withData("application/json", json.getBytes(StandardCharsets.UTF_8))
                .build();
        var bound =
                KafkaMessageFactory.<String>createWriter(topic, event.subject()).writeBinary(cloudEvent);
        // where the consumer's own tracing looks for it
        bound.headers().add("traceparent", event.traceparent().getBytes(StandardCharsets.US_ASCII));
        return bound;
    }

    /**
     * The event in a record.
     *
     * @throws UnreadableEvent when the record is no CloudEvent of ours
     */
    public static Event<?> read(ConsumerRecord<String, byte[]> bound) {
        try {
            var cloudEvent = KafkaMessageFactory.createReader(bound).toEvent();
            return new Event<>(
                    UUID.fromString(cloudEvent.getId()),
                    cloudEvent.getSource().toString(),
                    cloudEvent.getType(),
                    required(cloudEvent.getSubject()),
                    required(cloudEvent.getTime()).toInstant(),
                    Long.parseLong(extension(cloudEvent, "sequence")),
                    extension(cloudEvent, "correlationid"),
                    extension(cloudEvent, "traceparent"),
                    data(cloudEvent));
        } catch (CloudEventRWException
                | JacksonException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException e) {
            throw new UnreadableEvent(
                    "the record at " + bound.topic() + "-" + bound.partition() + "@" + bound.offset() + " is no event");
        }
    }

    private static EventData data(CloudEvent cloudEvent) {
        var json = required(cloudEvent.getData()).toBytes();
        Optional<EventType> known = EventType.named(cloudEvent.getType());
        if (known.isEmpty()) {
            var tree = EventJson.mapper().readTree(json);
            return new UnknownEvent(
                    tree.path("practiceId").asString(""),
                    tree.path("patientId").asString(""),
                    required(cloudEvent.getSubject()));
        }
        return EventJson.mapper().readValue(json, known.get().dataType());
    }

    private static String extension(CloudEvent cloudEvent, String name) {
        return required(cloudEvent.getExtension(name)).toString();
    }

    private static <T> T required(@Nullable T attribute) {
        return Objects.requireNonNull(attribute);
    }
}
