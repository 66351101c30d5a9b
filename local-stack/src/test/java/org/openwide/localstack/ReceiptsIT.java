package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Delivery receipts, as whoever listens for them gets them. */
class ReceiptsIT {

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final LoopbackHttp listener = LoopbackHttp.bind(0).on("/receipts", new LoopbackOnly(), exchange -> {
        received.add(Json.tree(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        Answers.empty(exchange, refusals.getAndDecrement() > 0 ? 503 : 200);
    });
    private final Phone phone = Phone.start(0);

    @BeforeEach
    void listen() {
        listener.start();
        var where = URI.create(listener.url() + "/receipts");
        phone.sendReceiptsTo(new Receipts(where, "a secret", Duration.ofMillis(20)));
    }

    @AfterEach
    void close() {
        phone.close();
        listener.close();
    }

    @Test
    void arriveForEachPartSignedAndNamed() {
        phone.take(new SmsRequest("447700900123", "Openwide", "x".repeat(161), "n-1", "key"));

        await().atMost(Duration.ofMinutes(1)).until(() -> received.size() == 2);
        var receipt = received.getFirst();
        assertThat(receipt.get("msisdn").asString()).isEqualTo("447700900123");
        assertThat(receipt.get("status").asString()).isEqualTo("delivered");
        assertThat(receipt.get("client-ref").asString()).isEqualTo("n-1");
        assertThat(receipt.get("price").asString()).isEqualTo("0.04120000");
        assertThat(Instant.ofEpochSecond(receipt.get("timestamp").asLong()))
                .isBefore(Instant.now().plusSeconds(1));
        assertThat(receipt.get("sig").asString()).matches("[0-9a-f]{64}");
        assertThat(received)
                .extracting(each -> each.get("messageId").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void areSentAgainWhenNobodyTookThem() {
        refusals.set(1);

        phone.take(new SmsRequest("447700900123", "Openwide", "hello", "n-1", "key"));

        await().atMost(Duration.ofMinutes(1)).until(() -> received.size() == 2);
        assertThat(received.get(0).get("messageId")).isEqualTo(received.get(1).get("messageId"));
    }
}
