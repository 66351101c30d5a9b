package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Drops what was used in periods long past, once a day: nobody looks at it again. */
public final class ForgetCounters {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Budgets budgets;
    private final CodeTexts codes;
    private final InstantSource clock;
    private volatile @Nullable LocalDate done;

    public ForgetCounters(Budgets budgets, CodeTexts codes, InstantSource clock) {
        this.budgets = budgets;
        this.codes = codes;
        this.clock = clock;
    }

    public Mono<Void> forget() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            return today.equals(done)
                    ? Mono.empty()
                    : forgetBefore(now.minus(KEPT)).doOnSuccess(_ -> done = today);
        });
    }

    private Mono<Void> forgetBefore(Instant past) {
        return budgets.forgetBefore(past).then(codes.forgetBefore(past));
    }
}
