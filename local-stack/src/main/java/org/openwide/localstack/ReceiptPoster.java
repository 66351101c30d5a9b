package org.openwide.localstack;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts a delivery receipt a moment after the text, and again when nobody was there to take it. */
final class ReceiptPoster implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptPoster.class);
    private static final List<Duration> AGAIN_AFTER = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5));

    private final List<Duration> againAfter;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    ReceiptPoster() {
        this(AGAIN_AFTER);
    }

    /** @param againAfter the pause before each time but the first */
    ReceiptPoster(List<Duration> againAfter) {
        this.againAfter = againAfter;
    }

    void postLater(Map<String, String> fields, Receipts receipts) {
        Thread.ofVirtual().name("receipt").start(() -> {
            try {
                Thread.sleep(receipts.delay());
                postUntilTaken(DeliveryReceipt.signed(fields, receipts.secret()), receipts);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void postUntilTaken(Map<String, String> receipt, Receipts receipts) throws InterruptedException {
        if (post(receipt, receipts)) {
            return;
        }
        for (var pause : againAfter) {
            Thread.sleep(pause);
            if (post(receipt, receipts)) {
                return;
            }
        }
        LOG.warn("Nobody at {} took a delivery receipt", receipts.callback());
    }

    private boolean post(Map<String, String> receipt, Receipts receipts) throws InterruptedException {
        var request = HttpRequest.newBuilder(receipts.callback())
                .timeout(Duration.ofSeconds(5))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Json.write(receipt)))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() < 300;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
