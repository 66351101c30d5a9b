package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;

/** {@code GET /previews}: leads to every email there is, with sample data, as the service that words them shows them. */
final class PreviewsPage implements HttpHandler {

    private final URI where;

    PreviewsPage(URI where) {
        this.where = where;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", where.toString());
        Answers.empty(exchange, 302);
    }
}
