package org.openwide.gateway.adapter.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.openwide.gateway.domain.Admission;
import org.openwide.gateway.domain.Admission.Admitted;
import org.openwide.gateway.domain.Admission.Refused;
import org.openwide.gateway.domain.ClientAddress;
import org.openwide.gateway.domain.RequestLimit;
import org.openwide.gateway.domain.RequestRate;

class CaffeineRequestLimitTest {

    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final RequestLimit limit = new CaffeineRequestLimit(new RequestRate(3, 1000), () -> now);

    @Test
    void letsThroughWhatAMinuteAllowsAndNoMore() {
        assertThat(admit("192.0.2.1")).isInstanceOf(Admitted.class);
        assertThat(admit("192.0.2.1")).isInstanceOf(Admitted.class);
        assertThat(admit("192.0.2.1")).isInstanceOf(Admitted.class);

        assertThat(admit("192.0.2.1")).isInstanceOf(Refused.class);
    }

    @Test
    void saysHowLongToWait() {
        useUp("192.0.2.1");
        now = now.plusSeconds(20);

        assertThat(admit("192.0.2.1")).isEqualTo(new Refused(Duration.ofSeconds(40)));
    }

    @Test
    void letsThroughAgainAfterAMinute() {
        useUp("192.0.2.1");
        now = now.plusSeconds(60);

        assertThat(admit("192.0.2.1")).isInstanceOf(Admitted.class);
    }

    @Test
    void countsEachAddressForItself() {
        useUp("192.0.2.1");

        assertThat(admit("192.0.2.2")).isInstanceOf(Admitted.class);
    }

    @Test
    void countsAnIpv6NetworkAsOne() {
        useUp("2001:db8:1:2::1");

        assertThat(admit("2001:db8:1:2:ffff::2")).isInstanceOf(Refused.class);
        assertThat(admit("2001:db8:1:3::1")).isInstanceOf(Admitted.class);
    }

    @Test
    void remembersABoundedNumberOfAddresses() {
        var few = new CaffeineRequestLimit(new RequestRate(3, 50), () -> now);

        for (var i = 0; i < 5_000; i++) {
            few.admit(address("10.0.%d.%d".formatted(i / 256, i % 256)));
        }

        assertThat(few.remembered()).isLessThanOrEqualTo(50);
    }

    @Test
    void letsNoMoreThroughWhenManyComeAtOnce() throws InterruptedException {
        var racers = 40;
        var admitted = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < racers; i++) {
                pool.execute(() -> {
                    awaitQuietly(start);
                    if (admit("192.0.2.1") instanceof Admitted) {
                        admitted.incrementAndGet();
                    }
                });
            }
            start.countDown();
        }

        assertThat(admitted).hasValue(3);
    }

    private void useUp(String client) {
        for (var i = 0; i < 3; i++) {
            admit(client);
        }
    }

    private Admission admit(String client) {
        return limit.admit(address(client));
    }

    private static ClientAddress address(String text) {
        return ClientAddress.parse(text).orElseThrow();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
