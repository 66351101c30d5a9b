package org.openwide.notification.adapter.sending;

import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.openwide.notification.domain.NotificationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The senders of one medium: so many at once, and a short queue behind; whoever finds no room stays in the database
 * only, and is looked for there as soon as the queue is empty.
 */
final class MediumSenders {

    private static final Logger LOG = LoggerFactory.getLogger(MediumSenders.class);
    private static final int QUEUE = 256;

    private final int places;
    private final Function<NotificationId, Mono<Void>> send;
    private final Function<Integer, Flux<NotificationId>> due;
    private final Semaphore free;
    private final Queue<NotificationId> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Set<NotificationId> inHand = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean moreWaits = new AtomicBoolean();
    private volatile boolean running;

    /** @param due finds at most so many that wait to be sent */
    MediumSenders(int places, Function<NotificationId, Mono<Void>> send, Function<Integer, Flux<NotificationId>> due) {
        this.places = places;
        this.send = send;
        this.due = due;
        this.free = new Semaphore(places);
    }

    void start() {
        running = true;
    }

    void toSend(NotificationId id) {
        if (running && inHand.add(id)) {
            if (queue.offer(id)) {
                fillFreePlaces();
            } else {
                inHand.remove(id);
                moreWaits.set(true);
            }
        }
    }

    /** Looks in the database for what waits. */
    Mono<Void> lookAround() {
        return Mono.defer(() -> due.apply(QUEUE).doOnNext(this::toSend).then());
    }

    private void fillFreePlaces() {
        while (!queue.isEmpty() && free.tryAcquire()) {
            NotificationId id = queue.poll();
            if (id == null) {
                free.release();
            } else {
                send.apply(id)
                        .doFinally(_ -> finished(id))
                        .subscribe(
                                _ -> {},
                                e -> LOG.warn(
                                        "{} was not worked on to its end: {}",
                                        id,
                                        e.getClass().getName()));
            }
        }
    }

    private void finished(NotificationId id) {
        inHand.remove(id);
        free.release();
        if (running) {
            fillFreePlaces();
            if (queue.isEmpty() && moreWaits.compareAndSet(true, false)) {
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
