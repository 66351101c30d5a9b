package org.openwide.registration.adapter.hashing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.registration.application.Unavailable;
import reactor.test.StepVerifier;

class WorkbenchTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Workbench workbench = new Workbench(2, 3, meters);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();

    @AfterEach
    void close() {
        release.countDown();
        workbench.close();
    }

    private int work() {
        try {
            var working = atOnce.incrementAndGet();
            release.await();
            return working;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    @Test
    void whatFindsNoPlaceAndNoQueueIsRefusedAtOnceAndTheRestIsDone() {
        var accepted = new ArrayList<CompletableFuture<Integer>>();
        for (var i = 0; i < 5; i++) {
            accepted.add(workbench.run(this::work).toFuture());
        }

        StepVerifier.create(workbench.run(this::work))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOfSatisfying(
                                Unavailable.class,
                                busy -> assertThat(busy.retryAfter()).isPositive()));
        assertThat(meters.get("openwide.passwords.queue").gauge().value()).isEqualTo(3);
        assertThat(meters.get("openwide.passwords.refused").counter().count()).isEqualTo(1);

        release.countDown();
        assertThat(accepted).allSatisfy(done -> assertThat(done.join()).isLessThanOrEqualTo(2));
    }
}
