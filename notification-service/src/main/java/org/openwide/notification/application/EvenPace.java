package org.openwide.notification.application;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Turns that are apart from when the last one was really given, not from when it should have been: what a stall of the
 * machine made late does not leave in a rush after it.
 */
final class EvenPace implements Pace {

    /** It alone touches what is below: of two threads that wake at nearly the same time the second may go first. */
    private static final Scheduler ONE_THREAD = Schedulers.single();

    private final Duration apart;
    private final Queue<MonoSink<Void>> waiting = new ArrayDeque<>();
    private boolean pausing;

    EvenPace(Duration apart) {
        this.apart = apart;
    }

    @Override
    public Mono<Void> turn() {
        return Mono.create(turn -> ONE_THREAD.schedule(() -> queueUp(turn)));
    }

    private void queueUp(MonoSink<Void> turn) {
        waiting.add(turn);
        if (!pausing) {
            giveNext();
        }
    }

    private void giveNext() {
        var next = waiting.poll();
        pausing = next != null;
        if (next != null) {
            next.success();
            ONE_THREAD.schedule(this::giveNext, apart.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}
