package org.openwide.event.outbox;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be published.
 *
 * @param documents in how many documents
 * @param oldest since when the oldest event does; null where none waits
 */
record Backlog(long documents, @Nullable Instant oldest) {

    static final Backlog NONE = new Backlog(0, null);

    Backlog and(Backlog other) {
        var older = Stream.of(this, other)
                .flatMap(backlog -> Stream.ofNullable(backlog.oldest))
                .min(Instant::compareTo);
        return new Backlog(documents + other.documents, older.orElse(null));
    }
}
