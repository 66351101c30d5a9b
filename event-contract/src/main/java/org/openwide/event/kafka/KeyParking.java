package org.openwide.event.kafka;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Sends the later events of a parked key after the first one. One consumer owns a key's partition at a time, so what is
 * parked is read with the first event after partitions were assigned, and kept in memory from then on.
 */
final class KeyParking implements RecordInterceptor<String, byte[]>, ConsumerAwareRebalanceListener {

    private final ParkedKeys parkedKeys;
    private final ConsumerRecordRecoverer deadLetters;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    KeyParking(ParkedKeys parkedKeys, ConsumerRecordRecoverer deadLetters) {
        this.parkedKeys = parkedKeys;
        this.deadLetters = deadLetters;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.stream().map(TopicPartition::topic).distinct().forEach(known::remove);
    }

    @Override
    public @Nullable ConsumerRecord<String, byte[]> intercept(
            ConsumerRecord<String, byte[]> bound, Consumer<String, byte[]> consumer) {
        if (bound.key() == null || !parked(bound.topic()).contains(bound.key())) {
            return bound;
        }
        deadLetters.accept(bound, new UnreadableEvent("an earlier event of the same key lies here"));
        return null;
    }

    /** Parks the key of a record that went to the dead letters. */
    void park(ConsumerRecord<?, ?> bound) {
        if (bound.key() instanceof String key) {
            parkedKeys.park(bound.topic(), key);
            parked(bound.topic()).add(key);
        }
    }

    private Set<String> parked(String topic) {
        return known.computeIfAbsent(topic, this::load);
    }

    private Set<String> load(String topic) {
        Set<String> keys = ConcurrentHashMap.newKeySet();
        keys.addAll(parkedKeys.of(topic));
        return keys;
    }
}
