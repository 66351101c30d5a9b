package org.openwide.event.outbox;

import io.micrometer.tracing.Span;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openwide.event.start.MadeOnStart;
import org.openwide.event.trace.LaterSpans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes the outboxes of one collection: within a document in order, the next event only after the broker
 * acknowledged the one before; then takes out what was acknowledged.
 *
 * <p>Whoever saves a document calls {@link #nudge}; what a crash or an absent broker left behind, a sweep finds. Several
 * replicas may relay the same document: each starts at the head, so the first copies are in order, and the second ones
 * fall away by their sequence.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(1);
    private static final Duration LEFT_BEHIND_AFTER = Duration.ofSeconds(2);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int SWEEP_AT_MOST = 200;
    private static final int SIDE_BY_SIDE = 8;
    private static final int IN_HAND_AT_MOST = 1_000;

    /** Before the web server and the listeners at the start, after both at the stop: until then they make events. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final Outboxes outboxes;
    private final Publishing publishing;
    private final String collection;
    private final Map<Object, Work> inHand = new ConcurrentHashMap<>();

    /** Slow sweeps are better than none, so they don't wait for their index. */
    private final MadeOnStart index;

    private Disposable sweeping = Disposables.disposed();

    /** {@code send()} can block, so it never runs on an event loop; made at each start, since a stop ends it. */
    private volatile Scheduler threads = Schedulers.boundedElastic();

    private volatile boolean running;
    private volatile boolean stuck;

    /** What is to be done for a document: whether it was nudged again while in hand. */
    private enum Work {
        ONCE,
        AGAIN
    }

    /** What a relay publishes with. */
    public record Publishing(KafkaOperations<String, byte[]> kafka, LaterSpans spans, InstantSource clock) {}

    public OutboxRelay(ReactiveMongoOperations mongo, String collection, Publishing publishing) {
        this(new MongoOutboxes(mongo, collection), collection, publishing);
    }

    OutboxRelay(Outboxes outboxes, String collection, Publishing publishing) {
        this.outboxes = outboxes;
        this.collection = collection;
        this.publishing = publishing;
        this.index = new MadeOnStart("the outbox index of " + collection, outboxes::prepare);
    }

    /** What it publishes. */
    Outboxes outboxes() {
        return outboxes;
    }

    /** Publishes what waits in this document, soon and in the background. */
    public void nudge(Object documentId) {
        if (running
                && hasRoomFor(documentId)
                && inHand.merge(documentId, Work.ONCE, (now, more) -> Work.AGAIN) == Work.ONCE) {
            publish(documentId);
        }
    }

    /** While the broker is away, what waits stays in the database and not in memory; the sweep finds it. */
    private boolean hasRoomFor(Object documentId) {
        return inHand.size() < IN_HAND_AT_MOST || inHand.containsKey(documentId);
    }

    private void publish(Object documentId) {
        drain(documentId)
                .doFinally(signal -> {
                    if (inHand.remove(documentId) == Work.AGAIN) {
                        nudge(documentId);
                    }
                })
                .subscribe(nothing -> {}, this::leaveToTheSweep);
    }

    private Mono<Void> drain(Object documentId) {
        return outboxes.waiting(documentId)
                .flatMapMany(Flux::fromIterable)
                .concatMap(entry -> send(documentId, entry), 1)
                .then();
    }

    /** Goes to a thread of its own for each event: the one before ended on the driver's. */
    private Mono<Void> send(Object documentId, OutboxEntry entry) {
        var send =
                Mono.fromFuture(() -> publishing.kafka().send(entry.toRecord())).subscribeOn(threads);
        return publishing
                .spans()
                .within(entry.event().traceparent(), "publish " + entry.topic(), Span.Kind.PRODUCER, send)
                .then(outboxes.remove(documentId, entry.id()))
                .doOnSuccess(done -> stuck = false);
    }

    private void leaveToTheSweep(Throwable failure) {
        if (running && !stuck) {
            LOG.warn(
                    "events of {} wait to be published: {}",
                    collection,
                    failure.getClass().getName());
        }
        stuck = true;
    }

    private Mono<Void> sweep(Duration age) {
        return outboxes.leftBehind(publishing.clock().instant().minus(age), SWEEP_AT_MOST)
                .doOnNext(this::nudge)
                .then()
                .onErrorResume(failure -> Mono.fromRunnable(() -> leaveToTheSweep(failure)));
    }

    @Override
    public void start() {
        threads = Schedulers.newBoundedElastic(SIDE_BY_SIDE, Integer.MAX_VALUE, "outbox-" + collection);
        running = true;
        index.start();
        sweeping = sweeps().subscribe();
    }

    private Flux<Void> sweeps() {
        return sweep(Duration.ZERO)
                .thenMany(Flux.interval(SWEEP_EVERY, threads).onBackpressureDrop())
                .concatMap(tick -> sweep(LEFT_BEHIND_AFTER), 1);
    }

    @Override
    public void stop() {
        running = false;
        index.stop();
        sweeping.dispose();
        threads.disposeGracefully()
                .timeout(FAREWELL)
                .onErrorResume(late -> Mono.fromRunnable(
                        () -> LOG.warn("events of {} were still on their way at the stop", collection)))
                .block();
        threads.dispose();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
