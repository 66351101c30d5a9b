package org.openwide.notification.application;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** How fast messages leave: evenly and in the order they came, so that no second has more than it should. */
@FunctionalInterface
public interface Pace {

    /** A fiftieth longer than the provider's: on the way to it two messages may draw nearer to each other. */
    Duration SECOND = Duration.ofMillis(1020);

    /** Keeps the order: of two threads that wake at nearly the same time the second may go first. */
    Scheduler ONE_THREAD = Schedulers.single();

    /** As fast as they come. */
    Pace FREE = Mono::empty;

    /** Completes when it is one's turn, which is taken then, used or not. */
    Mono<Void> turn();

    /** How long so many turns take at most, at so many a second. */
    static Duration within(int most, int turns) {
        return SECOND.multipliedBy(turns).dividedBy(most);
    }

    /** @param most how many the provider takes in a second, wherever it begins */
    static Pace perSecond(int most) {
        Bucket turns = Bucket.builder()
                .addLimit(limit -> limit.capacity(1).refillGreedy(most, SECOND))
                .build();
        return () -> Mono.defer(() -> {
            long nanos = turns.consumeIgnoringRateLimits(1);
            return nanos == 0
                    ? Mono.empty()
                    : Mono.delay(Duration.ofNanos(nanos), ONE_THREAD).then();
        });
    }
}
