package org.openwide.event.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.openwide.event.json.EventJson;
import org.openwide.event.kafka.Position;
import tools.jackson.core.JacksonException;

/**
 * The line in a dead-letter topic that says what became of letters before it: who reads the topic later sees it, and it is
 * kept as long as they are.
 *
 * @param letters where the letters lie, in the same topic
 * @param reason the operator's words
 */
record Settlement(How how, List<Position> letters, String reason, Instant at) {

    private static final String HEADER = "openwide-settled";

    enum How {
        REPLAYED,
        DISCARDED
    }

    private record Line(List<String> letters, String reason, Instant at) {}

    static boolean isOne(ConsumerRecord<?, ?> bound) {
        return bound.headers().lastHeader(HEADER) != null;
    }

    /** The letters that the line in this record settles; none when it cannot be read. */
    static Set<Position> settledBy(ConsumerRecord<String, byte[]> bound) {
        try {
            return EventJson.mapper().readValue(bound.value(), Line.class).letters().stream()
                    .map(Position::parse)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
            return Set.of();
        }
    }

    /** The record that says so, beside the letters. */
    ProducerRecord<String, byte[]> in(DeadLetterTopic topic, DeadLetter first) {
        var line = new Line(letters.stream().map(Position::toString).toList(), reason, at);
        var bound = new ProducerRecord<>(
                topic.name(),
                first.at().partition(),
                first.key(),
                EventJson.mapper().writeValueAsBytes(line));
        bound.headers().add(HEADER, how.name().getBytes(UTF_8));
        bound.headers().add(DeadLetter.REASON, ("settled: " + how.name()).getBytes(UTF_8));
        bound.headers().add("content-type", "application/json".getBytes(UTF_8));
        return bound;
    }
}
