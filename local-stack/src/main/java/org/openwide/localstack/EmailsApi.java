package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;

/** {@code GET /api/emails?to=}: the emails to one address, or all of them, oldest first. */
final class EmailsApi implements HttpHandler {

    private final Ledger<Email> emails;

    EmailsApi(Ledger<Email> emails) {
        this.emails = emails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var to = Form.fields(exchange.getRequestURI().getRawQuery()).get("to");
        Answers.<Email>jsonArray(
                exchange, reader -> emails.forEach(to == null ? null : key(to), reader), email -> email);
    }

    /** No address that the product takes has a space: one in a query was a plus. */
    private static String key(String to) {
        return Mailbox.key(to.replace(' ', '+'));
    }
}
