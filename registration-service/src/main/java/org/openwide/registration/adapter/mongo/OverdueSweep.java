package org.openwide.registration.adapter.mongo;

import java.time.Duration;
import org.openwide.registration.application.EndOverdue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Makes the indexes at the start, then ends from time to time what nobody looks at any more. */
final class OverdueSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueSweep.class);
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final ReactiveMongoOperations mongo;
    private final EndOverdue endOverdue;
    private final Disposable.Swap sweeping = Disposables.swap();
    private volatile boolean running;

    OverdueSweep(ReactiveMongoOperations mongo, EndOverdue endOverdue) {
        this.mongo = mongo;
        this.endOverdue = endOverdue;
    }

    @Override
    public void start() {
        running = true;
        var sweeps = Flux.interval(Duration.ZERO, EVERY).onBackpressureDrop().concatMap(tick -> sweep(), 1);
        sweeping.update(sweeps.mergeWith(indexes().then(Mono.empty())).subscribe());
    }

    /** Tried again for as long as it takes: without them all works, but slower with every registration. */
    private Mono<Void> indexes() {
        return RegistrationIndexes.make(mongo)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
                        .maxBackoff(EVERY)
                        .doBeforeRetry(retry -> LOG.warn(
                                "the indexes of registrations are not made yet: {}",
                                retry.failure().getClass().getName())));
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
