package org.openwide.event.deadletter;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;

/** Replays or discards letters while the services run: whole keys, so that nothing overtakes. */
final class Settling {

    /** Events of a busy key may follow while it is replayed; they are replayed as well, but not for ever. */
    private static final int ROUNDS = 5;

    private final Letters letters;
    private final Post post;

    Settling(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    enum End {
        DONE,
        NOTHING_THERE,
        FAILED_AGAIN,
        NOT_YET_TAKEN,
        TOPIC_IS_COMPACTED
    }

    /** How it ended, and how many letters were dealt with. */
    record Outcome(End end, int count) {}

    Outcome replay(DeadLetterTopic topic, Selection selection, Duration patience) {
        if (post.isCompacted(topic.topic())) {
            return new Outcome(End.TOPIC_IS_COMPACTED, 0);
        }
        var chosen = selection.of(letters.open(topic));
        var count = chosen.size();
        for (var round = 0; round < ROUNDS && !chosen.isEmpty(); round++) {
            if (!taken(Batch.of(topic, chosen), patience)) {
                return new Outcome(End.NOT_YET_TAKEN, count);
            }
            var keys = keys(chosen);
            chosen = letters.open(topic).stream()
                    .filter(letter -> letter.key() != null && keys.contains(letter.key()))
                    .toList();
            if (!chosen.stream().allMatch(DeadLetter::follows)) {
                return new Outcome(End.FAILED_AGAIN, count);
            }
            count += chosen.size();
        }
        return new Outcome(count == 0 ? End.NOTHING_THERE : chosen.isEmpty() ? End.DONE : End.FAILED_AGAIN, count);
    }

    Outcome discard(DeadLetterTopic topic, Selection selection, String reason) {
        var chosen = selection.of(letters.open(topic));
        for (var batch : Batch.of(topic, chosen)) {
            post.settle(batch, Settlement.How.DISCARDED, reason);
            if (batch.letters().getFirst().key() != null && !post.isCompacted(topic.topic())) {
                post.send(List.of(batch.farewell()));
            }
        }
        return new Outcome(chosen.isEmpty() ? End.NOTHING_THERE : End.DONE, chosen.size());
    }

    private boolean taken(List<Batch> batches, Duration patience) {
        var ends = new HashMap<TopicPartition, Long>();
        for (var batch : batches) {
            ends.putAll(post.send(batch.copies()));
            post.settle(batch, Settlement.How.REPLAYED, "");
        }
        return post.waitFor(batches.getFirst().topic().group(), ends, patience);
    }

    private static Set<String> keys(List<DeadLetter> letters) {
        return letters.stream().map(DeadLetter::key).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
