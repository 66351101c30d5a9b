package org.openwide.event.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwide.event.trace.LaterSpans;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.support.SendResult;

@ExtendWith(OutputCaptureExtension.class)
class OutboxRelayTest {

    private static final String WAITS = "wait to be published";

    private final InMemoryOutboxes outboxes = new InMemoryOutboxes();
    private final AtomicInteger sends = new AtomicInteger();
    private final List<String> threads = new CopyOnWriteArrayList<>();
    private Supplier<CompletableFuture<SendResult<String, byte[]>>> answer =
            () -> CompletableFuture.completedFuture(null);
    private final OutboxRelay relay = new OutboxRelay(
            outboxes, "documents", new OutboxRelay.Publishing(broker(), LaterSpans.NONE, InstantSource.system()));

    @AfterEach
    void stop() {
        relay.stop();
    }

    @Test
    void neverSendsOnAThreadOfTheDatabasesDriver() {
        outboxes.save("doc", 3);

        relay.start();

        await().until(() -> outboxes.isEmpty("doc"));
        assertThat(threads).hasSize(3).allMatch(thread -> thread.startsWith("outbox-documents"));
    }

    @Test
    void stopsAfterWhoeverStillMakesEvents() {
        var webServerStops = SmartLifecycle.DEFAULT_PHASE - 2048;

        assertThat(relay.getPhase())
                .isLessThan(webServerStops)
                .isLessThan(AbstractMessageListenerContainer.DEFAULT_PHASE);
    }

    @Test
    void aSendThatHangsDoesNotKeepTheServiceFromStopping(CapturedOutput output) {
        var hanging = new CountDownLatch(1);
        answer = () -> {
            awaitUninterruptibly(hanging);
            return CompletableFuture.completedFuture(null);
        };
        outboxes.save("doc", 1);
        relay.start();
        await().until(() -> !threads.isEmpty());

        relay.stop();

        assertThat(relay.isRunning()).isFalse();
        assertThat(output).contains("were still on their way");
        hanging.countDown();
    }

    @Test
    void takesNoMoreInHandThanFitsAndLeavesTheRestToTheSweep() {
        relay.start();
        outboxes.answering = false;

        for (var document = 0; document < 5_000; document++) {
            relay.nudge(document);
        }

        assertThat(outboxes.lookedAt).hasSize(1_000);
    }

    @Test
    void saysOnceThatEventsWaitWhateverElseGoesWell(CapturedOutput output) {
        answer = () -> CompletableFuture.failedFuture(new IllegalStateException("no broker"));
        outboxes.save("full", 1);
        relay.start();
        await().until(() -> sends.get() == 1);

        relay.nudge("empty");
        await().until(() -> sends.get() >= 3);

        assertThat(output.getOut().lines().filter(line -> line.contains(WAITS))).hasSize(1);
    }

    @Test
    void sweepsWithoutItsIndexAndSaysThatItIsMissing(CapturedOutput output) {
        outboxes.indexable = false;
        outboxes.save("doc", 1);

        relay.start();

        await().until(() -> outboxes.isEmpty("doc"));
        await().untilAsserted(() -> assertThat(output).contains("documents").contains("IllegalStateException"));
    }

    @SuppressWarnings("unchecked")
    private KafkaOperations<String, byte[]> broker() {
        KafkaOperations<String, byte[]> kafka = mock();
        when(kafka.send(any(ProducerRecord.class))).thenAnswer(call -> {
            threads.add(Thread.currentThread().getName());
            sends.incrementAndGet();
            outboxes.lookedAt.clear();
            return answer.get();
        });
        return kafka;
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        for (; ; ) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // as a send that does not listen
            }
        }
    }
}
