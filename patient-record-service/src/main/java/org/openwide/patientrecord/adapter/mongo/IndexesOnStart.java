package org.openwide.patientrecord.adapter.mongo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.ReactiveMongoOperations;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.util.retry.Retry;

/** Makes the indexes in the background when the service starts, and goes on trying while the database is away. */
public final class IndexesOnStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexesOnStart.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ReactiveMongoOperations mongo;
    private final Disposable.Swap making = Disposables.swap();
    private volatile boolean running;

    public IndexesOnStart(ReactiveMongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void start() {
        running = true;
        making.update(Collections.prepare(mongo)
                .retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                        .maxBackoff(LONGEST_PAUSE)
                        .doBeforeRetry(IndexesOnStart::tell))
                .subscribe());
    }

    private static void tell(Retry.RetrySignal failed) {
        LOG.warn(
                "indexes could not be made, it is tried again: {}",
                failed.failure().getClass().getName());
    }

    @Override
    public void stop() {
        running = false;
        making.update(Disposables.disposed());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
