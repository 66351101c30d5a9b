package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** {@code GET /api/changes}: a Server-Sent Event each time there is something new to fetch, many of a moment as one. */
final class ChangesApi implements HttpHandler {

    private static final Duration STILL_THERE = Duration.ofSeconds(15);
    private static final Duration TOGETHER = Duration.ofMillis(150);
    private static final int WINDOWS = 32;

    private final Changes changes;
    private final Semaphore windows = new Semaphore(WINDOWS);

    ChangesApi(Changes changes) {
        this.changes = changes;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!windows.tryAcquire()) {
            exchange.getResponseHeaders().set("Retry-After", "10");
            Answers.json(exchange, 503, Map.of("detail", "Too many windows are open: look again by itself."));
            return;
        }
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, 0);
            tell(exchange.getResponseBody());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            windows.release();
        }
    }

    /** Ends when the window is gone: then writing fails. */
    private void tell(OutputStream out) throws IOException, InterruptedException {
        long told = changes.version();
        write(out, "retry: 1000\ndata: " + told + "\n\n");
        while (true) {
            long version = changes.await(told, STILL_THERE);
            if (version == told) {
                write(out, ":\n\n");
            } else {
                Thread.sleep(TOGETHER);
                told = changes.version();
                write(out, "data: " + told + "\n\n");
            }
        }
    }

    private static void write(OutputStream out, String event) throws IOException {
        out.write(event.getBytes(UTF_8));
        out.flush();
    }
}
