package org.openwide.notification.application;

import java.time.Duration;
import java.time.InstantSource;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;

/**
 * A channel that answers within a known time, whatever is behind it: a provider that sends a byte now and then keeps its
 * reader waiting for ever. What could not be answered within its lease is not begun.
 *
 * @param <M> what it sends
 */
final class TimelyChannel<M> {

    private final Channel<M> channel;
    private final Duration longest;
    private final InstantSource clock;

    /** @param longest what a send may take in all; then nobody knows what came of it, and its connection is cut */
    TimelyChannel(Channel<M> channel, Duration longest, InstantSource clock) {
        this.channel = channel;
        this.longest = longest;
        this.clock = clock;
    }

    Mono<Answer> send(Sending sending, M message) {
        return Mono.defer(() -> sending.hasTimeFor(longest, clock.instant())
                ? channel.send(message).timeout(longest, Mono.just(new Answer.Unsure("timeout")))
                : Mono.just(new Answer.NotNow("late")));
    }
}
