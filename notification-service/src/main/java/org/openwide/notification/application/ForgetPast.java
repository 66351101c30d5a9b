package org.openwide.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Drops what was counted in periods long past, and whose turn it was then, once a day: nobody looks at it again. */
public final class ForgetPast {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Notifications notifications;
    private final Budgets budgets;
    private final CodeTexts codes;
    private final InstantSource clock;
    private volatile @Nullable LocalDate done;

    public ForgetPast(Notifications notifications, Budgets budgets, CodeTexts codes, InstantSource clock) {
        this.notifications = notifications;
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
        return notifications
                .forgetTurnsBefore(past)
                .then(budgets.forgetBefore(past))
                .then(codes.forgetBefore(past));
    }
}
