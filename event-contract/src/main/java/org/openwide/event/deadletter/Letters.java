package org.openwide.event.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.openwide.event.kafka.Position;

/** Reads dead-letter topics as they stand, in no group, so that nothing is moved by looking. */
final class Letters implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Consumer<String, byte[]> consumer;

    Letters(Map<String, Object> settings) {
        var reading = new HashMap<>(settings);
        reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        reading.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer = new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
    }

    List<DeadLetterTopic> topics() {
        return DeadLetterTopic.among(consumer.listTopics(PATIENCE).keySet());
    }

    /** The letters that nobody has settled, as they lie. */
    List<DeadLetter> open(DeadLetterTopic topic) {
        var letters = new ArrayList<DeadLetter>();
        Set<Position> settled = new HashSet<>();
        for (var bound : all(topic.name())) {
            if (Settlement.isOne(bound)) {
                settled.addAll(Settlement.settledBy(bound));
            } else {
                letters.add(new DeadLetter(bound));
            }
        }
        letters.removeIf(letter -> settled.contains(letter.at()));
        return letters;
    }

    private List<ConsumerRecord<String, byte[]>> all(String name) {
        var partitions = consumer.partitionsFor(name, PATIENCE).stream()
                .map(each -> new TopicPartition(name, each.partition()))
                .collect(Collectors.toSet());
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!read(partitions, ends)) {
            var batch = consumer.poll(PAUSE);
            batch.forEach(found::add);
            if (!batch.isEmpty()) {
                deadline = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > deadline) {
                throw new TimeoutException("the broker does not hand out " + name);
            }
        }
        return found;
    }

    private boolean read(Collection<TopicPartition> partitions, Map<TopicPartition, Long> ends) {
        return partitions.stream().allMatch(each -> consumer.position(each, PATIENCE) >= ends.getOrDefault(each, 0L));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
