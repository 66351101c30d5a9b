package org.openwide.localstack.timeline;

/**
 * A record of a topic with its CloudEvents attributes as they stand there, empty where it has none.
 *
 * @param position counts all that was read in this run, from 1
 * @param correlationId what ties the events of one registration together
 * @param reason why a group put it on its dead-letter topic
 * @param data the JSON, or as much of it as is kept
 * @param size of the data on the topic, in bytes
 * @param duplicate whether the same event stood on the same topic before
 */
public record TopicEvent(
        long position,
        String topic,
        int partition,
        long offset,
        String id,
        String type,
        String source,
        String subject,
        String sequence,
        String correlationId,
        String time,
        String reason,
        String data,
        int size,
        boolean duplicate) {

    boolean isOf(String otherCorrelationId) {
        return correlationId.equals(otherCorrelationId);
    }

    TopicEvent remembered(long newPosition, boolean seenBefore) {
        return new TopicEvent(
                newPosition,
                topic,
                partition,
                offset,
                id,
                type,
                source,
                subject,
                sequence,
                correlationId,
                time,
                reason,
                data,
                size,
                seenBefore);
    }

    /** Names the event without its data: what a log line may say of it. */
    @Override
    public String toString() {
        return type + " at " + topic + "-" + partition + "@" + offset;
    }
}
