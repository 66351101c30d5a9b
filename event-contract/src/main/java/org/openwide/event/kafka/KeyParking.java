package org.openwide.event.kafka;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.openwide.event.kafka.ParkedKeys.Parked;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.RecordInterceptor;

/**
 * Sends the later events of a parked key after the first one, until they are replayed. One consumer owns a key's
 * partition at a time, so what is parked is read with the first event after partitions were assigned, and kept in memory
 * from then on.
 */
final class KeyParking implements RecordInterceptor<String, byte[]>, ConsumerAwareRebalanceListener {

    static final String FOLLOWS = "an earlier event of the same key lies here";

    private final String group;
    private final ParkedKeys parkedKeys;
    private final ConsumerRecordRecoverer deadLetters;
    private final Map<String, Map<String, Parked>> known = new ConcurrentHashMap<>();

    KeyParking(String group, ParkedKeys parkedKeys, ConsumerRecordRecoverer deadLetters) {
        this.group = group;
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
        var replay = Replay.in(bound.headers());
        if (replay.isPresent()) {
            return replay.get().group().equals(group) ? replayed(bound, replay.get()) : null;
        }
        var parked = parked(bound);
        return parked == null ? bound : followed(bound, parked);
    }

    /**
     * A copy is let through although its key is parked, unless one before it failed again. The last one ends the parking,
     * unless another event followed in between.
     */
    private @Nullable ConsumerRecord<String, byte[]> replayed(ConsumerRecord<String, byte[]> bound, Replay replay) {
        var parked = parked(bound);
        var discard = replay.then() == Replay.Then.DISCARD;
        if (parked != null && parked.failed().isAfter(replay.upTo())) {
            return discard ? null : followed(bound, parked);
        }
        if (parked != null
                && replay.then() != Replay.Then.GO_ON
                && !parked.last().isAfter(replay.upTo())) {
            parkedKeys.release(bound.topic(), bound.key());
            parked(bound.topic()).remove(bound.key());
        }
        return discard ? null : bound;
    }

    /** The key is marked first: once an event lies in the dead letters, nothing may end the parking without it. */
    private @Nullable ConsumerRecord<String, byte[]> followed(ConsumerRecord<String, byte[]> bound, Parked parked) {
        keep(bound.topic(), bound.key(), parked.followedBy(position(bound)));
        deadLetters.accept(bound, new UnreadableEvent(FOLLOWS));
        return null;
    }

    /** Parks the key of a record that went to the dead letters. */
    void park(ConsumerRecord<?, ?> bound) {
        if (bound.key() instanceof String key) {
            keep(bound.topic(), key, new Parked(position(bound), position(bound)));
        }
    }

    private void keep(String topic, String key, Parked parked) {
        parkedKeys.park(topic, key, parked);
        parked(topic).put(key, parked);
    }

    private @Nullable Parked parked(ConsumerRecord<String, byte[]> bound) {
        return bound.key() == null ? null : parked(bound.topic()).get(bound.key());
    }

    private Map<String, Parked> parked(String topic) {
        return known.computeIfAbsent(topic, missing -> new ConcurrentHashMap<>(parkedKeys.of(missing)));
    }

    private static Position position(ConsumerRecord<?, ?> bound) {
        return new Position(bound.partition(), bound.offset());
    }
}
