package org.openwide.event.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How long the oldest event of a service has waited to be published, and in how many documents some wait. */
public final class OutboxAge implements MeterBinder {

    private final List<Outboxes> outboxes;
    private final InstantSource clock;
    private volatile double seconds;
    private volatile Backlog backlog = Backlog.NONE;

    OutboxAge(List<Outboxes> outboxes, InstantSource clock) {
        this.outboxes = outboxes;
        this.clock = clock;
    }

    /** That of all that these publish: whatever is relayed is measured. */
    public static OutboxAge of(Collection<OutboxRelay> relays, InstantSource clock) {
        return new OutboxAge(relays.stream().map(OutboxRelay::outboxes).toList(), clock);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("openwide.outbox.age", this, age -> age.seconds)
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("openwide.outbox.documents", this, age -> age.backlog.documents())
                .register(registry);
    }

    /** What was seen last grows older while the database is away. */
    public Mono<Void> measure() {
        return Flux.fromIterable(outboxes)
                .concatMap(Outboxes::backlog)
                .reduce(Backlog.NONE, Backlog::and)
                .doOnNext(seen -> backlog = seen)
                .then()
                .doOnTerminate(() -> seconds = age(backlog.oldest()));
    }

    private double age(@Nullable Instant since) {
        return since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toMillis()) / 1000.0;
    }
}
