package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that shows texts, emails and events as they arrive, and the files it is made of. */
final class InboxPage implements HttpHandler {

    private static final String OWN_FILES_ONLY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final Map<String, String> files = List.of(
                    "inbox.html",
                    "inbox.css",
                    "events.css",
                    "inbox.js",
                    "live.js",
                    "elements.js",
                    "texts.js",
                    "emails.js",
                    "events.js",
                    "data.js",
                    "clear.js",
                    "icon.svg",
                    "lock.svg")
            .stream()
            .collect(Collectors.toMap(Function.identity(), InboxPage::read));

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(1);
        var name = path.isEmpty() ? "inbox.html" : path;
        var file = files.get(name);
        if (file == null) {
            Answers.empty(exchange, 404);
            return;
        }
        var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        exchange.getResponseHeaders().set("Content-Security-Policy", OWN_FILES_ONLY);
        exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
        Answers.send(exchange, 200, type, file);
    }

    private static String read(String name) {
        try (var resource = InboxPage.class.getResourceAsStream("/org/openwide/localstack/inbox/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
