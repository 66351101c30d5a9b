package org.openwide.notification.adapter.sending;

import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openwide.notification.application.FindDue;
import org.openwide.notification.application.Nudge;
import org.openwide.notification.application.SendNotification;
import org.openwide.notification.application.SettleAbandoned;
import org.openwide.notification.domain.NotificationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * So many sends at once, and a short queue behind; whoever finds no room stays in the database only, and is looked for
 * there as soon as the queue is empty. The clock looks for what no nudge reached, and for what was abandoned.
 */
public final class Senders implements Nudge, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final int QUEUE = 256;
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private final ObjectProvider<Work> work;
    private final int places;
    private final Duration lookEvery;
    private final Semaphore free;
    private final Queue<NotificationId> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Set<NotificationId> inHand = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean moreWaits = new AtomicBoolean();
    private final Disposable.Swap clock = Disposables.swap();
    private volatile boolean running;
    private volatile boolean away;

    /** @param work is got when there is some, as whoever queues nudges us */
    public Senders(ObjectProvider<Work> work, int places, Duration lookEvery) {
        this.work = work;
        this.places = places;
        this.lookEvery = lookEvery;
        this.free = new Semaphore(places);
    }

    /** What senders do. */
    public record Work(SendNotification send, FindDue due, SettleAbandoned settleAbandoned) {}

    @Override
    public void toSend(NotificationId id) {
        if (running && inHand.add(id)) {
            if (queue.offer(id)) {
                fillFreePlaces();
            } else {
                inHand.remove(id);
                moreWaits.set(true);
            }
        }
    }

    private void fillFreePlaces() {
        while (!queue.isEmpty() && free.tryAcquire()) {
            NotificationId id = queue.poll();
            if (id == null) {
                free.release();
            } else {
                send(id);
            }
        }
    }

    private void send(NotificationId id) {
        work.getObject()
                .send()
                .send(id)
                .doFinally(_ -> finished(id))
                .subscribe(_ -> {}, e -> LOG.warn("{} was not worked on to its end", id, e));
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

    private Mono<Void> lookAround() {
        return work.getObject().due().find(QUEUE).doOnNext(this::toSend).then();
    }

    private Mono<Void> tick() {
        return Mono.defer(() -> work.getObject().settleAbandoned().settle())
                .then(Mono.defer(this::lookAround))
                .doOnSuccess(_ -> away = false)
                .onErrorResume(failure -> Mono.fromRunnable(() -> complain(failure)));
    }

    private void complain(Throwable failure) {
        if (!away) {
            LOG.warn("what waits cannot be looked for: {}", failure.getClass().getName());
        }
        away = true;
    }

    @Override
    public void start() {
        running = true;
        clock.update(Flux.interval(Duration.ZERO, lookEvery)
                .onBackpressureDrop()
                .concatMap(_ -> tick(), 1)
                .subscribe());
    }

    /** Lets those who are sending finish: what they learn is worth waiting for. */
    @Override
    public void stop() {
        running = false;
        clock.update(Disposables.disposed());
        try {
            if (!free.tryAcquire(places, GOODBYE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("some senders did not finish; their leases will run out");
            } else {
                free.release(places);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
