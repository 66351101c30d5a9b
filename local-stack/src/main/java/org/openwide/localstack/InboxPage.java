package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The page that shows texts and emails as they arrive. */
final class InboxPage implements HttpHandler {

    private final String page = read();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/")) {
            Answers.send(exchange, 200, "text/html; charset=utf-8", page);
        } else {
            Answers.empty(exchange, 404);
        }
    }

    private static String read() {
        try (var resource = InboxPage.class.getResourceAsStream("/org/openwide/localstack/inbox.html")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
