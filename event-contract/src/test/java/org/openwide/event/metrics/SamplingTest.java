package org.openwide.event.metrics;

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
class SamplingTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final Sampling sampling = new Sampling("the weather", this::look, Duration.ofMillis(1));

    @AfterEach
    void stop() {
        sampling.stop();
    }

    @Test
    void looksAgainAfterOneThatFailedAndSaysSoOnce(CapturedOutput output) {
        sampling.start();

        await().until(() -> looks.get() > 5);

        assertThat(output.getOut()).containsOnlyOnce("the weather cannot be measured");
    }

    private Mono<Void> look() {
        return looks.incrementAndGet() < 4 ? Mono.error(new IllegalStateException("rain")) : Mono.empty();
    }
}
