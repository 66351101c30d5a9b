package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ThroughputTest {

    private long now;
    private final Throughput throughput = new Throughput(2, () -> now);

    @Test
    void noSecondHasMoreThanItTakes() {
        assertThat(throughput.hasRoom()).isTrue();
        now += TimeUnit.MILLISECONDS.toNanos(600);
        assertThat(throughput.hasRoom()).isTrue();
        now += TimeUnit.MILLISECONDS.toNanos(399);
        assertThat(throughput.hasRoom()).isFalse();

        now += TimeUnit.MILLISECONDS.toNanos(1);

        assertThat(throughput.hasRoom()).isTrue();
        assertThat(throughput.hasRoom()).isFalse();
    }

    @Test
    void theBusiestSecondHasThoseThatWereRefusedToo() {
        throughput.hasRoom();
        throughput.hasRoom();
        throughput.hasRoom();
        now += TimeUnit.SECONDS.toNanos(1);
        throughput.hasRoom();

        assertThat(throughput.busiestSecond()).isEqualTo(3);
    }
}
