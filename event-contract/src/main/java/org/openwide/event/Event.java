package org.openwide.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One fact with its CloudEvents attributes.
 *
 * @param id a UUIDv7; the same event may stand twice on a topic, with the same id
 * @param type the name on the wire; may be newer than this code, then {@code data} is an {@link UnknownEvent}
 * @param sequence counts the events of one subject on one topic, from 1 without gaps
 * @param correlationId the registration's id; before there is one, the link's; else the request's
 * @param traceparent W3C Trace Context of the step that caused the event
 */
public record Event<D extends EventData>(
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        long sequence,
        String correlationId,
        String traceparent,
        D data) {

    public Event {
        if (sequence < 1) {
            throw new IllegalArgumentException("a sequence starts at 1, not at " + sequence);
        }
    }

    /** An event of a known type, whose source and subject follow from its data. */
    public static <D extends EventData> Event<D> of(UUID id, Instant time, long sequence, Trace trace, D data) {
        var type = EventType.of(data);
        return new Event<>(
                id,
                type.source().uri(),
                type.typeName(),
                data.subject(),
                time,
                sequence,
                trace.correlationId(),
                trace.traceparent(),
                data);
    }

    /** What ties an event to the step that caused it. */
    public record Trace(String correlationId, String traceparent) {}

    /** Names the event without its data: what a log line may say of it. */
    @Override
    public String toString() {
        return type + " " + id + " #" + sequence;
    }
}
