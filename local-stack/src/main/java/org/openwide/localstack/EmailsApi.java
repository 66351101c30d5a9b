package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/emails?to=}: the emails to one address, or all of them, oldest first. */
final class EmailsApi implements HttpHandler {

    private final @Nullable Mailbox mailbox;

    EmailsApi(@Nullable Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var to = Form.fields(exchange.getRequestURI().getRawQuery()).get("to");
        Answers.json(exchange, 200, emails(to));
    }

    private List<Email> emails(@Nullable String to) {
        if (mailbox == null) {
            return List.of();
        }
        return to == null ? mailbox.emails() : mailbox.emailsTo(to);
    }
}
