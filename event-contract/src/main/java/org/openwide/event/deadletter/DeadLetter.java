package org.openwide.event.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.openwide.event.kafka.Position;

/** One record of a dead-letter topic, read as it stands: it may be no event at all. */
record DeadLetter(ConsumerRecord<String, byte[]> bound) {

    /** By its sequence; what has none comes first, as it lies. */
    static final Comparator<DeadLetter> IN_ORDER =
            Comparator.comparingLong(DeadLetter::sequence).thenComparingLong(letter -> letter.bound.offset());

    static final String REASON = "openwide-reason";
    static final String OF_THE_LISTENER = "kafka_dlt-";
    private static final String FOLLOWS = "an earlier event of the same key lies here";
    private static final int LONGEST_REASON = 300;

    /** Where it lies in the dead-letter topic: by this it is named. */
    Position at() {
        return new Position(bound.partition(), bound.offset());
    }

    /** Where it stood in its topic when it was set aside. */
    Position origin() {
        var partition = number(OF_THE_LISTENER + "original-partition");
        var offset = number(OF_THE_LISTENER + "original-offset");
        return partition < 0 || offset < 0 ? Position.UNKNOWN : new Position((int) partition, offset);
    }

    @Nullable
    String key() {
        return bound.key();
    }

    /** When its event was said. */
    Instant since() {
        return Instant.ofEpochMilli(bound.timestamp());
    }

    String reason() {
        var said = header(REASON).orElse("no reason is given").replaceAll("\\p{Cntrl}", " ");
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON) + "…";
    }

    /** Whether it lies here only because an earlier one of its key does. */
    boolean follows() {
        return reason().equals(FOLLOWS);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(bound.headers().lastHeader(name))
                .flatMap(header -> Optional.ofNullable(header.value()))
                .map(value -> new String(value, UTF_8));
    }

    private long sequence() {
        return header("ce_sequence")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private long number(String name) {
        var header = bound.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            return -1;
        }
        return switch (header.value().length) {
            case Integer.BYTES -> ByteBuffer.wrap(header.value()).getInt();
            case Long.BYTES -> ByteBuffer.wrap(header.value()).getLong();
            default -> -1;
        };
    }
}
