package org.openwide.patientrecord.adapter.kafka;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Makes the topics in the background when the service starts, and goes on trying while the broker is away. */
public final class TopicsOnStart implements SmartLifecycle {

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private final KafkaAdmin admin;
    private final Disposable.Swap making = Disposables.swap();
    private volatile boolean running;

    public TopicsOnStart(KafkaAdmin admin) {
        this.admin = admin;
    }

    /** A broker that does not answer holds the thread: it is one that may wait. */
    @Override
    public void start() {
        running = true;
        making.update(Mono.fromCallable(admin::initialize)
                .subscribeOn(Schedulers.boundedElastic())
                .filter(done -> done)
                .repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries.delayElements(AGAIN_AFTER))
                .subscribe());
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
