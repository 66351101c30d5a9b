package org.openwide.notification.application;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.StateTransition;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.event.CircuitBreakerOnStateTransitionEvent;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.TextMessage;
import reactor.core.publisher.Mono;

/**
 * A way out for texts that closes when the provider refuses our account: every further call would be refused as well, and
 * some providers bar who goes on trying. One text is tried now and then, in pauses that grow; the first that is not
 * refused for our account opens the way again.
 */
public final class ProviderAccount implements SmsChannel {

    /** The answer to a text that was not even tried. */
    static final Answer STOPPED = new Answer.NotNow("texts-stopped", true);

    private final SmsChannel channel;
    private final CircuitBreaker account;
    private final Alerts alerts;
    private volatile String lastRefusal = "";

    /** @param pauses before the first and at most before any other try while the account is refused */
    public ProviderAccount(SmsChannel channel, Pauses pauses, Alerts alerts, InstantSource clock) {
        this.channel = channel;
        this.alerts = alerts;
        this.account = CircuitBreaker.of(
                "sms-provider-account",
                CircuitBreakerConfig.custom()
                        .slidingWindow(1, 1, CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .waitIntervalFunctionInOpenState(
                                IntervalFunction.ofExponentialBackoff(pauses.first(), 2, pauses.longest()))
                        .clock(clock.withZone(ZoneOffset.UTC))
                        .build());
        account.getEventPublisher().onStateTransition(this::tell);
    }

    /** How long to wait until one text is tried again. */
    public record Pauses(Duration first, Duration longest) {}

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public Mono<Answer> send(TextMessage message) {
        return Mono.defer(() -> account.tryAcquirePermission()
                ? channel.send(message)
                        .doOnNext(this::learn)
                        .doOnError(_ -> account.releasePermission())
                        .doOnCancel(account::releasePermission)
                : Mono.just(STOPPED));
    }

    /** Whether texts are stopped. */
    public boolean isStopped() {
        return account.getState() != CircuitBreaker.State.CLOSED;
    }

    private void learn(Answer answer) {
        switch (answer) {
            case Answer.NotNow notNow
            when notNow.ourAccount() -> {
                lastRefusal = notNow.detail();
                account.onError(0, TimeUnit.NANOSECONDS, new AccountRefused());
            }
            case Answer.Taken _, Answer.Refused _, Answer.NotNow _ -> account.onSuccess(0, TimeUnit.NANOSECONDS);
            case Answer.Unsure _ -> account.releasePermission();
        }
    }

    private void tell(CircuitBreakerOnStateTransitionEvent event) {
        StateTransition change = event.getStateTransition();
        if (change == StateTransition.CLOSED_TO_OPEN) {
            alerts.textsStopped(lastRefusal);
        } else if (change == StateTransition.HALF_OPEN_TO_CLOSED) {
            alerts.textsGoOn();
        }
    }

    /** What the breaker counts. */
    private static final class AccountRefused extends RuntimeException {

        AccountRefused() {
            super("our account was refused", null, false, false);
        }
    }
}
