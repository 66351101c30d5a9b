package org.openwide.event.outbox;

import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.openwide.event.Event;
import org.openwide.event.EventData;
import org.openwide.event.EventType;
import org.openwide.event.UnknownEvent;
import org.openwide.event.json.EventSchemas;
import org.openwide.event.kafka.EventRecords;

/**
 * One event that waits in a document's {@value #FIELD} array, already checked, sealed and written as JSON.
 *
 * @param topic the topic's name
 * @param event the attributes; the data stands in {@code json}
 */
public record OutboxEntry(String topic, Event<?> event, String json) {

    /** The array in which a document keeps its waiting events, oldest first. */
    public static final String FIELD = "outbox";

    /** The time at which an event began to wait, to index and to sweep by. */
    public static final String WAITING_SINCE = FIELD + ".at";

    /**
     * The entry for an event.
     *
     * @throws org.openwide.event.json.BrokenEvent when its data doesn't fit its schema
     */
    public static OutboxEntry of(Event<? extends EventData> event) {
        return new OutboxEntry(EventType.of(event.data()).topic().topicName(), event, EventSchemas.write(event));
    }

    public UUID id() {
        return event.id();
    }

    ProducerRecord<String, byte[]> toRecord() {
        return EventRecords.toRecord(topic, event, json);
    }

    /** What to append to the array, in the same update that saves the state. */
    public Document toDocument() {
        return new Document("id", event.id().toString())
                .append("at", Date.from(event.time()))
                .append("topic", topic)
                .append("source", event.source())
                .append("type", event.type())
                .append("subject", event.subject())
                .append("time", event.time().toString())
                .append("sequence", event.sequence())
                .append("correlationId", event.correlationId())
                .append("traceparent", event.traceparent())
                .append("data", json);
    }

    static OutboxEntry from(Document entry) {
        var subject = entry.getString("subject");
        var event = new Event<>(
                UUID.fromString(entry.getString("id")),
                entry.getString("source"),
                entry.getString("type"),
                subject,
                Instant.parse(entry.getString("time")),
                entry.getLong("sequence"),
                entry.getString("correlationId"),
                entry.getString("traceparent"),
                new UnknownEvent("", "", subject));
        return new OutboxEntry(entry.getString("topic"), event, entry.getString("data"));
    }

    /** Names the event without its data, of which not all is sealed. */
    @Override
    public String toString() {
        return topic + " " + event;
    }
}
