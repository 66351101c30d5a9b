package org.openwide.notification.application;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.publisher.Sinks;
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

    /** How long so many turns take, at so many a second. */
    static Duration within(int most, int turns) {
        return SECOND.multipliedBy(turns).dividedBy(most);
    }

    /**
     * Apart from when the last one left, not from when it should have: what a stall of the machine made late does not
     * leave in a rush after it.
     *
     * @param most how many the provider takes in a second, wherever it begins
     */
    static Pace perSecond(int most) {
        Sinks.Many<MonoSink<Void>> waiting = Sinks.many().unicast().onBackpressureBuffer();
        waiting.asFlux()
                .concatMap(
                        turn -> Mono.fromRunnable(turn::success).then(Mono.delay(SECOND.dividedBy(most), ONE_THREAD)))
                .subscribe();
        return () ->
                Mono.<Void>create(turn -> waiting.tryEmitNext(turn).orThrow()).subscribeOn(ONE_THREAD);
    }
}
