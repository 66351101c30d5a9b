package org.openwide.event.deadletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.openwide.event.kafka.Position;
import org.openwide.event.kafka.Replay;

/** All open letters of one key, in the order of their events; or one letter that has no key. */
record Batch(DeadLetterTopic topic, List<DeadLetter> letters) {

    static List<Batch> of(DeadLetterTopic topic, List<DeadLetter> letters) {
        var keyed = new LinkedHashMap<Object, List<DeadLetter>>();
        letters.forEach(letter -> keyed.computeIfAbsent(
                        letter.key() == null ? letter.at() : letter.key(), _ -> new ArrayList<>())
                .add(letter));
        return keyed.values().stream()
                .map(each -> new Batch(
                        topic, each.stream().sorted(DeadLetter.IN_ORDER).toList()))
                .toList();
    }

    List<Position> positions() {
        return letters.stream().map(DeadLetter::at).toList();
    }

    /** A copy of each for its topic; the last one sets the key going again. */
    List<ProducerRecord<String, byte[]>> copies() {
        var copies = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var letter : letters) {
            var isLast = letter == letters.getLast();
            copies.add(copy(letter, isLast ? Replay.Then.RELEASE : Replay.Then.GO_ON));
        }
        return copies;
    }

    /** A copy of the last one, which tells the group to leave all of them and to go on. */
    ProducerRecord<String, byte[]> farewell() {
        return copy(letters.getLast(), Replay.Then.DISCARD);
    }

    private ProducerRecord<String, byte[]> copy(DeadLetter letter, Replay.Then then) {
        var bound = letter.bound();
        Long time = bound.timestamp() < 0 ? null : bound.timestamp();
        var copy = new ProducerRecord<>(topic.topic(), null, time, bound.key(), bound.value());
        for (var header : bound.headers()) {
            if (!ofItsDeath(header.key())) {
                copy.headers().add(header);
            }
        }
        new Replay(topic.group(), upTo(), then).addTo(copy.headers());
        return copy;
    }

    private Position upTo() {
        return letters.stream()
                .map(DeadLetter::origin)
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .orElse(Position.UNKNOWN);
    }

    private static boolean ofItsDeath(String header) {
        return header.equals(DeadLetter.REASON)
                || header.startsWith(DeadLetter.OF_THE_LISTENER)
                || Replay.isHeader(header);
    }
}
