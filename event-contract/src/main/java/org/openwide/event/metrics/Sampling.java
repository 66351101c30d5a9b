package org.openwide.event.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at something from time to time, for a gauge to show what was seen last; one look that fails ends nothing. */
public final class Sampling implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sampling.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final String what;
    private final Supplier<Mono<Void>> look;
    private final Duration every;
    private final Disposable.Swap looking = Disposables.swap();
    private volatile boolean running;
    private volatile boolean away;

    public Sampling(String what, Supplier<Mono<Void>> look) {
        this(what, look, EVERY);
    }

    Sampling(String what, Supplier<Mono<Void>> look, Duration every) {
        this.what = what;
        this.look = look;
        this.every = every;
    }

    @Override
    public void start() {
        running = true;
        looking.update(Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .concatMap(_ -> Mono.defer(look).doOnSuccess(_ -> away = false).onErrorResume(this::complain), 1)
                .subscribe());
    }

    private Mono<Void> complain(Throwable failure) {
        if (running && !away) {
            LOG.warn("{} cannot be measured: {}", what, failure.getClass().getName());
        }
        away = true;
        return Mono.empty();
    }

    @Override
    public void stop() {
        running = false;
        looking.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
