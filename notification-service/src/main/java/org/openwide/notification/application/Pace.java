package org.openwide.notification.adapter.sending;

import io.github.bucket4j.Bucket;
import java.time.Duration;

/** How fast they may leave: evenly, so that no second has more than it should, wherever it begins. */
interface Pace {

    Pace FREE = new Free();

    /** Takes a turn and answers zero; or takes none, and answers how long there will be none. */
    Duration take();

    /** A turn was taken and not used. */
    void giveBack();

    static Pace perSecond(int most) {
        return new Even(Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(most, Duration.ofSeconds(1)))
                .build());
    }

    /** @param turns never more than one at hand, so that a turn given back late is no second one */
    record Even(Bucket turns) implements Pace {

        @Override
        public Duration take() {
            return Duration.ofNanos(turns.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
        }

        @Override
        public void giveBack() {
            turns.addTokens(1);
        }
    }

    /** As fast as they come. */
    record Free() implements Pace {

        @Override
        public Duration take() {
            return Duration.ZERO;
        }

        @Override
        public void giveBack() {}
    }
}
