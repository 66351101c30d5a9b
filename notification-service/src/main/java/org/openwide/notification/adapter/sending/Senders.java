package org.openwide.notification.adapter.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwide.notification.application.FindDue;
import org.openwide.notification.application.ForgetPast;
import org.openwide.notification.application.Nudge;
import org.openwide.notification.application.SendNotification;
import org.openwide.notification.application.SettleAbandoned;
import org.openwide.notification.domain.Due;
import org.openwide.notification.domain.Medium;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Senders for each medium, apart from each other: a mail server that hangs holds up no text. The clock looks for what no
 * nudge reached, and for what was abandoned.
 */
public final class Senders implements Nudge, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Senders.class);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    /** Started before those who nudge us, the listeners and the web server, and stopped after them; before the relay. */
    private static final int PHASE = DEFAULT_PHASE - 3072;

    private final ObjectProvider<Work> work;
    private final Duration lookEvery;
    private final Map<Medium, MediumSenders> media;
    private final Disposable.Swap clock = Disposables.swap();
    private volatile boolean running;
    private volatile boolean away;

    /**
     * @param work is got when there is some, as whoever queues nudges us
     * @param places how many of each medium are sent at once
     */
    public Senders(ObjectProvider<Work> work, int places, Duration lookEvery) {
        this.work = work;
        this.lookEvery = lookEvery;
        this.media = Arrays.stream(Medium.values())
                .collect(Collectors.toMap(Function.identity(), medium -> sendersOf(medium, places)));
    }

    /** What senders do. */
    public record Work(SendNotification send, FindDue due, SettleAbandoned settleAbandoned, ForgetPast forget) {}

    private MediumSenders sendersOf(Medium medium, int places) {
        return new MediumSenders(
                places,
                next -> work.getObject().send().send(next),
                (last, limit) -> work.getObject().due().find(medium, last, limit));
    }

    @Override
    public void toSend(Due due) {
        of(due.medium()).toSend(due);
    }

    private MediumSenders of(Medium medium) {
        return Objects.requireNonNull(media.get(medium));
    }

    /** One that fails does not keep the others from being done. */
    private Mono<Void> tick() {
        Stream<Mono<Void>> chores = Stream.of(
                        Stream.of(Mono.defer(
                                () -> work.getObject().settleAbandoned().settle())),
                        media.values().stream().map(MediumSenders::lookAround),
                        Stream.of(Mono.defer(() -> work.getObject().forget().forget())))
                .flatMap(Function.identity());
        return Flux.fromStream(chores)
                .concatMap(this::wentWell)
                .reduce(Boolean::logicalAnd)
                .doOnNext(well -> away = !well)
                .then();
    }

    private Mono<Boolean> wentWell(Mono<Void> chore) {
        return chore.thenReturn(true).onErrorResume(failure -> Mono.fromSupplier(() -> complain(failure)));
    }

    private boolean complain(Throwable failure) {
        if (!away) {
            LOG.warn("what waits cannot be looked for: {}", failure.getClass().getName());
        }
        return false;
    }

    @Override
    public void start() {
        running = true;
        media.values().forEach(MediumSenders::start);
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
        media.values().forEach(MediumSenders::stop);
        Instant end = Instant.now().plus(GOODBYE);
        try {
            for (MediumSenders senders : media.values()) {
                Duration left = Duration.between(Instant.now(), end);
                if (!senders.finishWithin(left)) {
                    LOG.warn("some senders did not finish; their leases will run out");
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
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
