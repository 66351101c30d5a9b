package org.openwide.localstack.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void doublesFromOneSecondToThirty() {
        assertThat(Stream.generate(() ->
                                backoff.afterLivingFor(Duration.ofSeconds(1)).toSeconds())
                        .limit(7))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void beginsAnewWithAProcessThatLivedLong() {
        backoff.afterLivingFor(Duration.ZERO);
        backoff.afterLivingFor(Duration.ZERO);

        assertThat(backoff.afterLivingFor(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    }
}
