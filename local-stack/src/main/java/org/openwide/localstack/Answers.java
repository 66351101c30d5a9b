package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** Ways to answer an HTTP request, the bad ones included. */
final class Answers {

    private Answers() {}

    static void json(HttpExchange exchange, int status, Object value) throws IOException {
        send(exchange, status, "application/json", Json.write(value));
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** A JSON array as long as it likes, written as it is read. */
    static <T> void jsonArray(HttpExchange exchange, Consumer<Consumer<T>> source, Function<T, Object> view)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                var out = new PrintStream(exchange.getResponseBody(), false, UTF_8)) {
            out.print('[');
            var separator = new AtomicReference<>("");
            source.accept(each -> out.append(separator.getAndSet(",")).append(Json.write(view.apply(each))));
            out.print(']');
        }
    }

    static void empty(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Promises a whole body, writes half of it and hangs up. */
    static void half(HttpExchange exchange, Object value) throws IOException {
        var bytes = Json.write(value).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        exchange.close();
    }
}
