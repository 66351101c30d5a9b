package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;

/** An SMS gateway that answers as it is told to, and remembers the texts that it took. */
public final class SmsGatewayServer implements AutoCloseable {

    static final String TAKEN =
            "{\"messages\":[{\"id\":\"M-1\",\"price\":{\"amount\":\"0.0333\",\"currency\":\"EUR\"}}]}";

    public record Received(HttpHeaders headers, String body) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    public final List<Received> taken = new CopyOnWriteArrayList<>();
    volatile Answering answering = exchange -> answer(exchange, 202, TAKEN);

    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    public SmsGatewayServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/texts", exchange -> answering.answer(exchange));
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/texts");
    }

    public void answers(int status, String body) {
        answering = exchange -> answer(exchange, status, body);
    }

    void answersLater(int status) {
        answering = exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, status, "");
        };
    }

    void takesItAndNeverAnswers() {
        answering = exchange -> {
            take(exchange);
            await();
        };
    }

    /** Says now and then that it is still there, so that nobody gives up on it. */
    void takesItAndAnswersSlowly() {
        answering = exchange -> {
            take(exchange);
            exchange.sendResponseHeaders(202, 0);
            while (closed.getCount() > 0) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                await(Duration.ofMillis(50));
            }
        };
    }

    void takesItAndAnswersHalf() {
        answering = exchange -> {
            take(exchange);
            exchange.sendResponseHeaders(202, TAKEN.length());
            exchange.getResponseBody().write(TAKEN.substring(0, 20).getBytes(UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("cut");
        };
    }

    void hangsUp() {
        answering = exchange -> {
            throw new IOException("cut");
        };
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        if (status == 200 || status == 202) {
            take(exchange);
        }
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = new HttpHeaders();
        exchange.getRequestHeaders().forEach(headers::addAll);
        taken.add(new Received(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    }

    private void await() {
        await(Duration.ofDays(1));
    }

    private void await(Duration atMost) {
        try {
            closed.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
