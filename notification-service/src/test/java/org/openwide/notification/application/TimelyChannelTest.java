package org.openwide.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwide.notification.domain.Fixtures.LEASE;
import static org.openwide.notification.domain.Fixtures.NOW;
import static org.openwide.notification.domain.Fixtures.aCode;
import static org.openwide.notification.domain.Fixtures.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class TimelyChannelTest {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final AtomicInteger begun = new AtomicInteger();
    private final Sending sending = sending(aCode());

    @Test
    void whatHasTimeIsSent() {
        assertThat(sentAt(NOW)).isInstanceOf(Answer.EmailAccepted.class);
        assertThat(sentAt(NOW.plus(LEASE).minus(LONGEST))).isInstanceOf(Answer.EmailAccepted.class);
        assertThat(begun).hasValue(2);
    }

    @Test
    void whatCouldOutliveItsLeaseIsNotBegun() {
        assertThat(sentAt(NOW.plus(LEASE).minus(LONGEST).plusMillis(1))).isEqualTo(new Answer.NotNow("late"));
        assertThat(begun).hasValue(0);
    }

    @Test
    void whatIsPastTheLifeOfItsCodeIsNotBegun() {
        Instant end = sending.request().expiresAt();
        var longLease =
                new Sending(sending.request(), sending.content(), sending.tries(), end.plus(LEASE), sending.receipts());

        assertThat(sentAt(longLease, end.minusMillis(1))).isInstanceOf(Answer.EmailAccepted.class);
        assertThat(sentAt(longLease, end)).isEqualTo(new Answer.NotNow("late"));
    }

    @Test
    void aChannelThatNeverAnswersIsLeftAndItsThreadIsFreed() throws InterruptedException {
        var freed = new CountDownLatch(1);
        Mono<Answer> blocked = Mono.<Answer>fromCallable(() -> waitFor(freed)).subscribeOn(Schedulers.boundedElastic());
        var timely = new TimelyChannel<>(channel(blocked), Pace.FREE, Duration.ofMillis(50), () -> NOW);

        assertThat(timely.send(sending, "a message").block()).isEqualTo(new Answer.Unsure("timeout"));
        assertThat(freed.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void waitingForItsTurnIsNoPartOfASend() {
        Pace slow = () -> Mono.delay(Duration.ofMillis(200)).then();
        var timely = new TimelyChannel<>(channel(accepts()), slow, Duration.ofMillis(100), () -> NOW);

        assertThat(timely.send(sending, "a message").block()).isEqualTo(new Answer.EmailAccepted());
    }

    @Test
    void whoWaitedSoLongForItsTurnThatItCouldOutliveItsLeaseIsNotBegun() {
        var now = new AtomicReference<>(NOW);
        Pace slow = () -> Mono.fromRunnable(() -> now.set(NOW.plus(LEASE)));
        var timely = new TimelyChannel<>(channel(accepts()), slow, LONGEST, now::get);

        assertThat(timely.send(sending, "a message").block()).isEqualTo(new Answer.NotNow("late"));
        assertThat(begun).hasValue(0);
    }

    private static Answer waitFor(CountDownLatch freed) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            freed.countDown();
            Thread.currentThread().interrupt();
        }
        return new Answer.Unsure("interrupted");
    }

    private Answer sentAt(Instant now) {
        return sentAt(sending, now);
    }

    private Answer sentAt(Sending what, Instant now) {
        return new TimelyChannel<>(channel(accepts()), Pace.FREE, LONGEST, () -> now)
                .send(what, "a message")
                .blockOptional()
                .orElseThrow();
    }

    private Mono<Answer> accepts() {
        return Mono.fromSupplier(() -> {
            begun.incrementAndGet();
            return new Answer.EmailAccepted();
        });
    }

    private static Channel<String> channel(Mono<Answer> answer) {
        return new Channel<>() {

            @Override
            public String name() {
                return "test";
            }

            @Override
            public Mono<Answer> send(String message) {
                return answer;
            }
        };
    }
}
