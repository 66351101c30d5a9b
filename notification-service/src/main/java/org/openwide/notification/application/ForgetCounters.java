package org.openwide.notification.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Drops the counters of days long past, once a day: nobody looks at them again. */
public final class ForgetCounters {

    private static final int DAYS_KEPT = 7;

    private final DailyCounters counters;
    private final InstantSource clock;
    private volatile @Nullable LocalDate done;

    public ForgetCounters(DailyCounters counters, InstantSource clock) {
        this.counters = counters;
        this.clock = clock;
    }

    public Mono<Void> forget() {
        return Mono.defer(() -> {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            return today.equals(done)
                    ? Mono.empty()
                    : counters.forgetBefore(today.minusDays(DAYS_KEPT)).doOnSuccess(_ -> done = today);
        });
    }
}
