package org.openwide.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.openwide.event.Event;
import org.openwide.event.Topic;
import org.openwide.event.kafka.EventRecords;

/** The topics as another system sees them: everything, from the beginning. */
record Topics(String brokers) {

    /** Every record that is on the topic now. */
    List<ConsumerRecord<String, byte[]>> records(String topic) {
        try (var consumer = consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (!isAtEnd(consumer, partitions)) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    List<Event<?>> events(Topic topic, Predicate<Event<?>> wanted) {
        return records(topic.topicName()).stream()
                .<Event<?>>map(EventRecords::read)
                .filter(wanted)
                .toList();
    }

    /** The events of one subject. */
    List<Event<?>> events(Topic topic, String subject) {
        return events(topic, event -> event.subject().equals(subject));
    }

    /** All topics, the dead letters among them. */
    Set<String> names() {
        try (var consumer = consumer()) {
            return consumer.listTopics().keySet().stream()
                    .filter(name -> !name.startsWith("__"))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isAtEnd(KafkaConsumer<String, byte[]> consumer, Set<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer());
    }
}
