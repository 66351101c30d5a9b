package org.openwide.notification.adapter.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.openwide.notification.domain.Due;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The senders of one medium: so many at once, so many a second, and a short queue before them; whoever finds no room
 * stays in the database only, and is looked for there as soon as there is some.
 */
final class MediumSenders {

    private static final Logger LOG = LoggerFactory.getLogger(MediumSenders.class);
    private static final int QUEUE = 256;

    private final int places;
    private final Pace pace;
    private final Function<Due, Mono<Boolean>> send;
    private final Function<Integer, Flux<Due>> due;
    private final Semaphore free;
    private final Lanes lanes = new Lanes(QUEUE);
    private final AtomicBoolean moreWaits = new AtomicBoolean();
    private final AtomicBoolean resting = new AtomicBoolean();
    private volatile boolean running;

    /**
     * @param send says whether it was tried
     * @param due finds at most so many that wait to be sent
     */
    MediumSenders(int places, Pace pace, Function<Due, Mono<Boolean>> send, Function<Integer, Flux<Due>> due) {
        this.places = places;
        this.pace = pace;
        this.send = send;
        this.due = due;
        this.free = new Semaphore(places);
    }

    void start() {
        running = true;
    }

    void toSend(Due next) {
        if (running) {
            if (lanes.offer(next)) {
                fillFreePlaces();
            } else {
                moreWaits.set(true);
            }
        }
    }

    /** Looks in the database for what waits. */
    Mono<Void> lookAround() {
        return Mono.defer(() -> due.apply(QUEUE).doOnNext(this::toSend).then());
    }

    private void fillFreePlaces() {
        while (!resting.get() && free.tryAcquire()) {
            Optional<Due> next = lanes.next();
            if (next.isEmpty()) {
                free.release();
                return;
            }
            begin(next.get());
        }
    }

    private void begin(Due next) {
        Duration rest = pace.take();
        if (rest.isPositive()) {
            lanes.putBack(next);
            free.release();
            restFor(rest);
            return;
        }
        send.apply(next)
                .doFinally(_ -> finished(next))
                .subscribe(
                        tried -> {
                            if (!tried) {
                                pace.giveBack();
                            }
                        },
                        e -> LOG.warn(
                                "{} was not worked on to its end: {}",
                                next.id(),
                                e.getClass().getName()));
    }

    private void restFor(Duration rest) {
        if (resting.compareAndSet(false, true)) {
            Schedulers.parallel().schedule(this::goOn, rest.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void goOn() {
        resting.set(false);
        if (running) {
            fillFreePlaces();
        }
    }

    private void finished(Due due) {
        lanes.done(due);
        free.release();
        if (running) {
            fillFreePlaces();
            if (lanes.hasEmptyLane() && moreWaits.compareAndSet(true, false)) {
                lookAround().subscribe(_ -> {}, _ -> moreWaits.set(true));
            }
        }
    }

    void stop() {
        running = false;
    }

    /** Whether those who were sending finished within this time. */
    boolean finishWithin(Duration time) throws InterruptedException {
        boolean finished = free.tryAcquire(places, time.toMillis(), TimeUnit.MILLISECONDS);
        if (finished) {
            free.release(places);
        }
        return finished;
    }
}
