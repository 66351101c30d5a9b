package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;
import reactor.core.publisher.Mono;

/** How long a provider takes to answer, and what its answers are. */
final class ProviderTimes {

    private static final List<String> OUTCOMES = List.of("taken", "not-now", "refused", "policy", "account", "unsure");
    private static final Duration[] UP_TO = {
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(15)
    };

    private final MeterRegistry meters;
    private final String channel;
    private final InstantSource clock;

    ProviderTimes(MeterRegistry meters, String channel, InstantSource clock) {
        this.meters = meters;
        this.channel = channel;
        this.clock = clock;
        OUTCOMES.forEach(this::timer);
    }

    /** The same answer, with the time it took. */
    Mono<Answer> of(Mono<Answer> sending) {
        return Mono.defer(() -> {
            Instant start = clock.instant();
            return sending.doOnNext(answer -> answered(answer, Duration.between(start, clock.instant())));
        });
    }

    void answered(Answer answer, Duration after) {
        timer(outcome(answer)).record(after);
    }

    /** What is refused for good is one message: only who is told to come back was refused for our account as a whole. */
    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Taken _ -> "taken";
            case Answer.NotNow notNow -> notNow.ourAccount() ? "account" : "not-now";
            case Answer.Refused refused -> refused.reason() == Reason.PROVIDER_ACCOUNT_PROBLEM ? "policy" : "refused";
            case Answer.Unsure _ -> "unsure";
        };
    }

    private Timer timer(String outcome) {
        return Timer.builder("openwide.provider.calls")
                .tag("channel", channel)
                .tag("outcome", outcome)
                .serviceLevelObjectives(UP_TO)
                .register(meters);
    }
}
