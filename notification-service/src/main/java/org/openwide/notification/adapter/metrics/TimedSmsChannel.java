package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.openwide.notification.application.SmsChannel;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Mono;

/** The same channel for texts, with the time of each answer. */
public final class TimedSmsChannel implements SmsChannel {

    private final SmsChannel channel;
    private final ProviderTimes times;

    public TimedSmsChannel(SmsChannel channel, MeterRegistry meters, InstantSource clock) {
        this.channel = channel;
        this.times = new ProviderTimes(meters, channel.name(), clock);
    }

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public Mono<Answer> send(TextMessage message) {
        return times.of(channel.send(message));
    }
}
