package org.openwide.notification.adapter.sending;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How fast they may leave: evenly, so that no second has more than it should, wherever it begins. */
@FunctionalInterface
interface Pace {

    Pace FREE = () -> Duration.ZERO;

    /** Takes a turn and answers zero; or takes none, and answers how long there will be none. */
    Duration take();

    static Pace perSecond(int most) {
        Bucket turns = Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(most, Duration.ofSeconds(1)))
                .build();
        return () -> Duration.ofNanos(turns.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }
}
