package org.openwide.event.deadletter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** {@code TOPIC.GROUP.dlt}: what this group could not process of this topic. */
record DeadLetterTopic(String topic, String group) {

    private static final String ENDING = ".dlt";

    String name() {
        return topic + "." + group + ENDING;
    }

    /** Those among all topics of a broker; both names may have dots, so the longest topic that exists is the one. */
    static List<DeadLetterTopic> among(Collection<String> names) {
        return names.stream()
                .filter(name -> name.endsWith(ENDING))
                .map(name -> read(name.substring(0, name.length() - ENDING.length()), names))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(DeadLetterTopic::name))
                .toList();
    }

    private static Optional<DeadLetterTopic> read(String both, Collection<String> names) {
        return names.stream()
                .filter(topic -> both.startsWith(topic + "."))
                .max(Comparator.comparingInt(String::length))
                .map(String::length)
                .or(() -> Optional.of(both.lastIndexOf('.')).filter(dot -> dot > 0))
                .map(dot -> new DeadLetterTopic(both.substring(0, dot), both.substring(dot + 1)));
    }
}
