package org.openwide.event.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwide.event.TestBroker;

class ConsumerLagIT extends Listening {

    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    private final ConsumerLag lag = new ConsumerLag(TestBroker.settings(), group, List.of(topic));

    @AfterEach
    void close() {
        lag.close();
    }

    @Test
    void anEventThatAListenerIsStuckOnIsBehindThoughItWasRead() {
        lag.bindTo(figures);
        var stuck = new CountDownLatch(1);
        var registration = UUID.randomUUID();
        send(registration, 1);
        send(registration, 2);
        send(registration, 3);
        listen(event -> {
            if (event.sequence() == 2) {
                awaitQuietly(stuck);
            }
        });

        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(measured()).isEqualTo(2));

        stuck.countDown();
        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(measured()).isZero());
    }

    private double measured() {
        lag.measure().block();
        return figures.get("openwide.consumer.lag").tag("topic", topic).gauge().value();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
