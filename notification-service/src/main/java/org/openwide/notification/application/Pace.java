package org.openwide.notification.application;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** How fast messages leave: evenly and in the order they came, so that no second has more than it should. */
@FunctionalInterface
public interface Pace {

    /** As fast as they come. */
    Pace FREE = Mono::empty;

    /** Completes when it is one's turn, which is taken then, used or not. */
    Mono<Void> turn();

    /**
     * @param most how many the provider takes in a second, wherever it begins: on the way to it two may draw nearer to each
     *     other, so they leave a fiftieth farther apart
     */
    static Pace perSecond(int most) {
        Bucket turns = Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(most, Duration.ofMillis(1020)))
                .build();
        return () -> Mono.defer(() -> {
            long nanos = turns.consumeIgnoringRateLimits(1);
            return nanos == 0
                    ? Mono.empty()
                    : Mono.delay(Duration.ofNanos(nanos)).then();
        });
    }
}
