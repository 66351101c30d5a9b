package org.openwide.event.start;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Makes something in the background when the service starts, such as topics or indexes, and goes on trying until it is
 * there: a broker or a database that is away then keeps no service from starting.
 */
public final class MadeOnStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MadeOnStart.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final String what;
    private final Supplier<Mono<Void>> making;
    private final Duration firstPause;
    private final Disposable.Swap going = Disposables.swap();
    private volatile boolean running;

    /**
     * What is to be made once the service starts.
     *
     * @param what its name, for the log
     * @param making makes it, or signals an error; again is fine
     */
    public MadeOnStart(String what, Supplier<Mono<Void>> making) {
        this(what, making, FIRST_PAUSE);
    }

    MadeOnStart(String what, Supplier<Mono<Void>> making, Duration firstPause) {
        this.what = what;
        this.making = making;
        this.firstPause = firstPause;
    }

    @Override
    public void start() {
        running = true;
        going.update(Mono.defer(making)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, firstPause)
                        .maxBackoff(LONGEST_PAUSE)
                        .doBeforeRetry(this::tell))
                .subscribe());
    }

    private void tell(Retry.RetrySignal failed) {
        LOG.warn(
                "{} could not be made, it is tried again: {}",
                what,
                failed.failure().getClass().getName());
    }

    @Override
    public void stop() {
        running = false;
        going.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
