package org.openwide.event.kafka;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/**
 * The dead-letter topic of a group: the record as it was, with the reason in {@code openwide-reason}. The text of an
 * exception may quote what it choked on, so a reason is a message of ours or the name of the exception's class.
 */
final class DeadLetters {

    static final String REASON = "openwide-reason";

    private DeadLetters() {}

    static DeadLetterPublishingRecoverer of(String group, KafkaOperations<String, byte[]> kafka) {
        var recoverer = new DeadLetterPublishingRecoverer(
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
}
