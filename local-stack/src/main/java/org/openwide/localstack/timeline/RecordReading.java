package org.openwide.localstack.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a record as it stands: one that is no event of ours is shown too, with what it has. */
final class RecordReading {

    private static final int KEPT = 65_536;

    private RecordReading() {}

    static TopicEvent read(ConsumerRecord<byte[], byte[]> found) {
        var data = found.value();
        return new TopicEvent(
                0,
                found.topic(),
                found.partition(),
                found.offset(),
                header(found, "ce_id"),
                header(found, "ce_type"),
                header(found, "ce_source"),
                header(found, "ce_subject"),
                header(found, "ce_sequence"),
                header(found, "ce_correlationid"),
                header(found, "ce_time"),
                header(found, "openwide-reason"),
                text(data),
                data == null ? 0 : data.length,
                false);
    }

    private static String header(ConsumerRecord<byte[], byte[]> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null ? "" : text(header.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, 0, Math.min(bytes.length, KEPT), UTF_8);
    }
}
