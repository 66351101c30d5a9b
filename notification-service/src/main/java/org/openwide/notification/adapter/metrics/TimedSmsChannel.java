package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Mono;

/** The same channel for texts, with the time of each answer. */
public final class TimedSmsChannel implements SmsChannel {

    private final SmsChannel channel;
    private final ProviderTimes times;
    private final InstantSource clock;

    public TimedSmsChannel(SmsChannel channel, MeterRegistry meters, InstantSource clock) {
        this.channel = channel;
        this.times = new ProviderTimes(meters, channel.name());
        this.clock = clock;
    }

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public Mono<Answer> send(TextMessage message) {
        return Mono.defer(() -> {
            Instant start = clock.instant();
            return channel.send(message)
                    .doOnNext(answer -> times.answered(answer, Duration.between(start, clock.instant())));
        });
    }
}
