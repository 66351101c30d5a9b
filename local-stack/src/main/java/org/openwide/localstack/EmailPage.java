package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /emails/ID}: an email as its reader sees it. Whatever stands in it, it runs no script, loads nothing and sends
 * no form; its links open in a window of their own.
 */
final class EmailPage implements HttpHandler {

    private static final String NOTHING_BUT_ITSELF =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; "
                    + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static final String LINKS_OPEN_ELSEWHERE = "<!doctype html><base target=\"_blank\">";

    private final Ledger<Email> emails;

    EmailPage(Ledger<Email> emails) {
        this.emails = emails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var email = find(exchange.getRequestURI().getPath().substring("/emails/".length()));
        if (email == null) {
            Answers.empty(exchange, 404);
            return;
        }
        exchange.getResponseHeaders().set("Content-Security-Policy", NOTHING_BUT_ITSELF);
        exchange.getResponseHeaders().set("X-DNS-Prefetch-Control", "off");
        Answers.send(exchange, 200, "text/html; charset=utf-8", LINKS_OPEN_ELSEWHERE + email.html());
    }

    private @Nullable Email find(String id) {
        return id.matches("\\d{1,9}") ? emails.find(Long.parseLong(id)) : null;
    }
}
