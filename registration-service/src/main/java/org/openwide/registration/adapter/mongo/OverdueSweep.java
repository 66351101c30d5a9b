package org.openwide.registration.adapter.mongo;

import java.time.Duration;
import org.openwide.registration.application.EndOverdue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Ends from time to time what nobody looks at any more. */
final class OverdueSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueSweep.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final EndOverdue endOverdue;
    private final Disposable.Swap sweeping = Disposables.swap();
    private volatile boolean running;

    OverdueSweep(EndOverdue endOverdue) {
        this.endOverdue = endOverdue;
    }

    @Override
    public void start() {
        running = true;
        sweeping.update(Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                .concatMap(tick -> sweep(), 1)
                .subscribe());
    }

    private Mono<Long> sweep() {
        return endOverdue
                .end()
                .onErrorResume(failure -> Mono.fromRunnable(() -> LOG.warn(
                        "overdue registrations wait to be ended: {}",
                        failure.getClass().getName())));
    }

    @Override
    public void stop() {
        running = false;
        sweeping.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
