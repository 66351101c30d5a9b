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
    private final Pace pace;
    private final Duration longest;
    private final InstantSource clock;

    /**
     * @param pace when it may begin; waiting for that is no part of a send
     * @param longest what a send may take in all; then nobody knows what came of it, and its connection is cut
     */
    TimelyChannel(Channel<M> channel, Pace pace, Duration longest, InstantSource clock) {
        this.channel = channel;
        this.pace = pace;
        this.longest = longest;
        this.clock = clock;
    }

    Mono<Answer> send(Sending sending, M message) {
        return pace.turn().then(Mono.defer(() -> begin(sending, message)));
    }

    private Mono<Answer> begin(Sending sending, M message) {
        return sending.hasTimeFor(longest, clock.instant())
                ? channel.send(message).timeout(longest, Mono.just(new Answer.Unsure("timeout")))
                : Mono.just(new Answer.NotNow("late"));
    }
}
