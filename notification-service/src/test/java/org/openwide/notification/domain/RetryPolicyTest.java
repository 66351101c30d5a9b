package org.openwide.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openwide.notification.domain.Fixtures.NOW;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

    private final RetryPolicy policy = new RetryPolicy(Duration.ofSeconds(1), Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "5,16", "6,30", "100,30"})
    void pausesDoubleUpToTheLongest(int attempts, int seconds) {
        assertThat(policy.next(attempts, NOW, 1)).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void chanceShortensAPauseByHalfAtMost() {
        assertThat(policy.next(3, NOW, 0)).isEqualTo(NOW.plusSeconds(2));
        assertThat(policy.next(3, NOW, 0.5)).isEqualTo(NOW.plusSeconds(3));
    }

    @Test
    void pausesThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> new RetryPolicy(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetryPolicy(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
