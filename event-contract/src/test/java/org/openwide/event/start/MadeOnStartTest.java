package org.openwide.event.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Mono;

@ExtendWith(OutputCaptureExtension.class)
class MadeOnStartTest {

    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private int failures;

    private final MadeOnStart indexes = new MadeOnStart("the indexes", this::make, Duration.ofMillis(1));

    private Mono<Void> make() {
        return Mono.fromRunnable(() -> {
            if (tries.incrementAndGet() <= failures) {
                throw new IllegalStateException("a password");
            }
            made.incrementAndGet();
        });
    }

    @AfterEach
    void stop() {
        indexes.stop();
    }

    @Test
    void goesOnTryingUntilItIsThere() {
        failures = 5;

        indexes.start();

        await().untilAsserted(() -> assertThat(made).hasValue(1));
        assertThat(tries).hasValue(6);
    }

    @Test
    void saysWhatIsMissingAndWhyButNotWhatTheFailureQuotes(CapturedOutput output) {
        failures = 1;

        indexes.start();

        await().untilAsserted(() -> assertThat(made).hasValue(1));
        assertThat(output)
                .contains("the indexes could not be made")
                .contains("java.lang.IllegalStateException")
                .doesNotContain("a password");
    }

    @Test
    void aStopEndsTheTrying() {
        failures = Integer.MAX_VALUE;
        indexes.start();
        await().until(() -> tries.get() > 2);

        indexes.stop();

        var oneMoreThatWasOnItsWay = tries.get() + 1;
        assertThat(indexes.isRunning()).isFalse();
        await().during(Duration.ofMillis(100)).until(() -> tries.get() <= oneMoreThatWasOnItsWay);
    }
}
