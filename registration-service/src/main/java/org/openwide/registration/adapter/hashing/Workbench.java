package org.openwide.registration.adapter.hashing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openwide.registration.application.Unavailable;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import reactor.core.publisher.Mono;

/** As much heavy work at once as there are places, a bounded queue behind, and a clear no to the rest. */
final class Workbench implements AutoCloseable {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ThreadPoolExecutor places;
    private final WorkbenchMeters meters;

    Workbench(int places, int queue, MeterRegistry registry) {
        this.places = new ThreadPoolExecutor(
                places,
                places,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue),
                new CustomizableThreadFactory("passwords-"));
        this.meters = new WorkbenchMeters(registry, this.places.getQueue());
    }

    <T> Mono<T> run(Supplier<T> work) {
        return Mono.fromFuture(() -> CompletableFuture.supplyAsync(work, places))
                .doOnError(RejectedExecutionException.class, _ -> meters.refused())
                .onErrorMap(
                        RejectedExecutionException.class,
                        busy -> new Unavailable("too many passwords wait to be hashed", RETRY_AFTER, busy));
    }

    @Override
    public void close() {
        places.shutdown();
    }
}
