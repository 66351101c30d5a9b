package org.openwide.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A listener that takes a receipt only the last time it is posted. */
class ReceiptPosterTest {

    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(1), Duration.ofMillis(2));

    private final AtomicInteger posted = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private final LoopbackHttp listener = LoopbackHttp.bind(0).on("/receipts", new LoopbackOnly(), exchange -> {
        boolean last = posted.incrementAndGet() > PAUSES.size();
        taken.addAndGet(last ? 1 : 0);
        Answers.empty(exchange, last ? 200 : 503);
    });
    private final ReceiptPoster poster = new ReceiptPoster(PAUSES);

    @BeforeEach
    void listen() {
        listener.start();
    }

    @AfterEach
    void close() {
        poster.close();
        listener.close();
    }

    @Test
    void eachPauseIsFollowedByAnotherTry() {
        var receipts = new Receipts(URI.create(listener.url() + "/receipts"), "a secret", Duration.ZERO);

        poster.postLater(Map.of("messageId", "m-1"), receipts);

        await().until(() -> taken.get() == 1);
        assertThat(posted).hasValue(PAUSES.size() + 1);
    }
}
