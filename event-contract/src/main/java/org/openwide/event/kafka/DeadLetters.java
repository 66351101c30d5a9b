package org.openwide.event.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * The dead-letter topic of a group: the record as it was, with the reason in {@code openwide-reason}. The text of an
 * exception may quote what it choked on, so a reason is a message of ours or the name of the exception's class.
 */
final class DeadLetters {

    private static final Logger ALERTS = LoggerFactory.getLogger("org.openwide.alerts");

    static final String REASON = "openwide-reason";

    private DeadLetters() {}

    /** Sends a record there and calls for a person: nobody else would notice. */
    static ConsumerRecordRecoverer of(String group, KafkaOperations<String, byte[]> kafka, MeterRegistry meters) {
        var publisher = publisher(group, kafka);
        return (bound, failure) -> {
            publisher.accept(bound, failure);
            counter(meters, bound.topic(), group).increment();
            ALERTS.error(
                    "ALERT dead-letter: {}-{}@{} could not be processed by {}: {}",
                    bound.topic(),
                    bound.partition(),
                    bound.offset(),
                    group,
                    reason(failure));
        };
    }

    /** How many records of a topic this group set aside; made before there are any, so that the first is an increase. */
    static Counter counter(MeterRegistry meters, String topic, String group) {
        return meters.counter("openwide.dead.letters", "topic", topic, "group", group);
    }

    private static DeadLetterPublishingRecoverer publisher(String group, KafkaOperations<String, byte[]> kafka) {
        var recoverer = new AsOldAsItWas(
                kafka, (bound, failure) -> new TopicPartition(bound.topic() + "." + group + ".dlt", -1));
        recoverer.setExceptionHeadersCreator((headers, failure, isKey, names) ->
                headers.add(REASON, reason(failure).getBytes(StandardCharsets.UTF_8)));
        recoverer.setFailIfSendResultIsError(true);
        return recoverer;
    }

    static String reason(Throwable failure) {
        return causes(failure)
                .filter(UnreadableEvent.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> causes(failure)
                        .reduce((earlier, later) -> later)
                        .map(cause -> cause.getClass().getName())
                        .orElseThrow());
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** Keeps the record's time, so that what it carries is not kept for another 28 days. */
    private static final class AsOldAsItWas extends DeadLetterPublishingRecoverer {

        AsOldAsItWas(
                KafkaOperations<String, byte[]> kafka,
                BiFunction<ConsumerRecord<?, ?>, Exception, TopicPartition> destination) {
            super(kafka, destination);
        }

        @Override
        protected ProducerRecord<Object, Object> createProducerRecord(
                ConsumerRecord<?, ?> bound,
                TopicPartition destination,
                Headers headers,
                byte @Nullable [] key,
                byte @Nullable [] value) {
            var dead = super.createProducerRecord(bound, destination, headers, key, value);
            Long time = bound.timestamp() < 0 ? null : bound.timestamp();
            return new ProducerRecord<>(dead.topic(), dead.partition(), time, dead.key(), dead.value(), dead.headers());
        }
    }
}
