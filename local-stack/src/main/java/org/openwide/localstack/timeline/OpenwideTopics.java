package org.openwide.localstack.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions of all our topics, dead letters too, and how far each was read. A partition that is new is read from its
 * beginning, or from as far back as could be remembered.
 */
final class OpenwideTopics {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final int remembered;
    private final Map<TopicPartition, Long> next = new HashMap<>();

    OpenwideTopics(int remembered) {
        this.remembered = remembered;
    }

    /** Has the consumer read all there are; throws a TimeoutException when the broker is away. */
    void assignTo(Consumer<?, ?> consumer) {
        var all = partitions(consumer);
        if (consumer.assignment().containsAll(all)) {
            return;
        }
        var added = all.stream().filter(each -> !next.containsKey(each)).toList();
        var beginnings = consumer.beginningOffsets(added, PATIENCE);
        consumer.endOffsets(added, PATIENCE)
                .forEach((partition, end) ->
                        next.put(partition, Math.max(beginnings.getOrDefault(partition, 0L), end - remembered)));
        consumer.assign(all);
        all.forEach(each -> consumer.seek(each, next.getOrDefault(each, 0L)));
    }

    /** Notes that this one was read; false when it had been read before. */
    boolean passed(String topic, int partition, long offset) {
        var where = new TopicPartition(topic, partition);
        if (offset < next.getOrDefault(where, 0L)) {
            return false;
        }
        next.put(where, offset + 1);
        return true;
    }

    private static Collection<TopicPartition> partitions(Consumer<?, ?> consumer) {
        List<TopicPartition> all = new ArrayList<>();
        consumer.listTopics(PATIENCE).forEach((name, partitions) -> {
            if (name.startsWith("openwide.")) {
                partitions.forEach(each -> all.add(new TopicPartition(name, each.partition())));
            }
        });
        return all;
    }
}
