package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;

/** How long a provider takes to answer, and what its answers are. */
final class ProviderTimes {

    private static final List<String> OUTCOMES = List.of("taken", "not-now", "refused", "account", "unsure");
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

    ProviderTimes(MeterRegistry meters, String channel) {
        this.meters = meters;
        this.channel = channel;
        OUTCOMES.forEach(this::timer);
    }

    void answered(Answer answer, Duration after) {
        timer(outcome(answer)).record(after);
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Taken _ -> "taken";
            case Answer.NotNow notNow -> notNow.ourAccount() ? "account" : "not-now";
            case Answer.Refused refused -> refused.reason() == Reason.PROVIDER_ACCOUNT_PROBLEM ? "account" : "refused";
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
