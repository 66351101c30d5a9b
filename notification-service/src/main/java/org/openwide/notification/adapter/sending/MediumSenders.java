package org.openwide.notification.adapter.sending;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The senders of one medium: so many at once, and a short queue before them; whoever finds no room
 * stays in the database only, and is looked for there as soon as there is some.
 */
final class MediumSenders {

    private static final Logger LOG = LoggerFactory.getLogger(MediumSenders.class);
    private static final int QUEUE = 256;

    private final int places;
    private final Function<Due, Mono<Void>> send;
    private final BiFunction<Purpose, Integer, Flux<Due>> due;
    private final Semaphore free;
    private final Lanes lanes = new Lanes(QUEUE);
    private volatile boolean running;

    /** @param due finds at most so many that wait to be sent, and none that goes after a purpose */
    MediumSenders(int places, Function<Due, Mono<Void>> send, BiFunction<Purpose, Integer, Flux<Due>> due) {
        this.places = places;
        this.send = send;
        this.due = due;
        this.free = new Semaphore(places);
    }

    void start() {
        running = true;
    }

    void toSend(Due next) {
        if (running && lanes.offer(next)) {
            fillFreePlaces();
        }
    }

    /** Looks in the database for what waits: for more than there is room for, so that it is noticed when there is more. */
    Mono<Void> lookAround() {
        return Mono.defer(() -> due.apply(lanes.roomFor(), QUEUE + places + 1)
                .doOnNext(this::toSend)
                .then());
    }

    private void fillFreePlaces() {
        while (free.tryAcquire()) {
            Optional<Due> next = lanes.next();
            if (next.isEmpty()) {
                free.release();
                return;
            }
            begin(next.get());
        }
    }

    private void begin(Due next) {
        send.apply(next)
                .doFinally(_ -> finished(next))
                .subscribe(
                        _ -> {},
                        e -> LOG.warn(
                                "{} was not worked on to its end: {}",
                                next.id(),
                                e.getClass().getName()));
    }

    private void finished(Due due) {
        lanes.done(due);
        free.release();
        if (running) {
            fillFreePlaces();
            if (lanes.runsDry()) {
                lookAround().subscribe(_ -> {}, _ -> LOG.debug("the clock will look again"));
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
