package org.openwide.event.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Counts events that never came: what follows them is processed all the same, but somebody should know. What another
 * replica heard in between is no hole, so a partition that is assigned begins anew.
 */
final class Holes implements RecordInterceptor<String, byte[]>, ConsumerAwareRebalanceListener {

    private static final String MISSING = "openwide.events.missing";
    private static final String SEQUENCE = "ce_sequence";

    /** Of so many subjects the last sequence is remembered: those that were heard of last. */
    private static final int SUBJECTS = 10_000;

    private final Map<Subject, Long> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Long> eldest) {
            return size() > SUBJECTS;
        }
    };

    private final MeterRegistry meters;

    private record Subject(TopicPartition partition, String key) {}

    Holes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** How many events of a topic never came; made before there are any, so that the first is an increase. */
    static Counter counter(MeterRegistry meters, String topic) {
        return meters.counter(MISSING, "topic", topic);
    }

    @Override
    public synchronized void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        last.keySet().removeIf(subject -> partitions.contains(subject.partition()));
    }

    @Override
    public ConsumerRecord<String, byte[]> intercept(
            ConsumerRecord<String, byte[]> bound, Consumer<String, byte[]> consumer) {
        if (bound.key() != null) {
            sequence(bound).ifPresent(sequence -> heard(bound, sequence));
        }
        return bound;
    }

    /** What is no event is told by whoever reads it. */
    private static OptionalLong sequence(ConsumerRecord<String, byte[]> bound) {
        var header = bound.headers().lastHeader(SEQUENCE);
        try {
            return header == null || header.value() == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(new String(header.value(), US_ASCII)));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private synchronized void heard(ConsumerRecord<String, byte[]> bound, long sequence) {
        var subject = new Subject(new TopicPartition(bound.topic(), bound.partition()), bound.key());
        var before = last.get(subject);
        if (before != null && sequence > before + 1) {
            counter(meters, bound.topic()).increment(sequence - before - 1.0);
        }
        last.merge(subject, sequence, Math::max);
    }
}
