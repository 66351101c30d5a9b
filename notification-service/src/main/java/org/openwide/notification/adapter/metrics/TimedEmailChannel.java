package org.openwide.notification.adapter.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.openwide.notification.application.EmailChannel;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.EmailMessage;
import reactor.core.publisher.Mono;

/** The same channel for emails, with the time of each answer. */
public final class TimedEmailChannel implements EmailChannel {

    private final EmailChannel channel;
    private final ProviderTimes times;

    public TimedEmailChannel(EmailChannel channel, MeterRegistry meters, InstantSource clock) {
        this.channel = channel;
        this.times = new ProviderTimes(meters, channel.name(), clock);
    }

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public Mono<Answer> send(EmailMessage message) {
        return times.of(channel.send(message));
    }
}
