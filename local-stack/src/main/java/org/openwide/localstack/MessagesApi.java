package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openwide.localstack.Ledger.Entry;

/**
 * {@code GET /api/messages?after=CURSOR}: the texts and emails that arrived since, of many the newest.
 * {@code DELETE /api/messages}: forgets all of them, on disk too.
 */
final class MessagesApi implements HttpHandler {

    private static final int NEWEST = 300;

    private final Ledger<Text> texts;
    private final Ledger<Email> emails;
    private volatile String run = UUID.randomUUID().toString();

    MessagesApi(Ledger<Text> texts, Ledger<Email> emails) {
        this.texts = texts;
        this.emails = emails;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" ->
                Answers.json(
                        exchange,
                        200,
                        since(Form.fields(exchange.getRequestURI().getRawQuery())
                                .get("after")));
            case "DELETE" -> {
                clear();
                Answers.empty(exchange, 204);
            }
            default -> {
                exchange.getResponseHeaders().set("Allow", "GET, DELETE");
                Answers.empty(exchange, 405);
            }
        }
    }

    private synchronized void clear() {
        run = UUID.randomUUID().toString();
        texts.clear();
        emails.clear();
    }

    private synchronized Map<String, Object> since(@Nullable String written) {
        var after = Cursor.read(written, run, 2);
        var newTexts = texts.newest(after.positions()[0], NEWEST);
        var newEmails = emails.newest(after.positions()[1], NEWEST);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("texts", newTexts.stream().map(MessagesApi::textView).toList());
        answer.put("emails", newEmails.stream().map(MessagesApi::emailView).toList());
        answer.put("kept", Map.of("texts", texts.size(), "emails", emails.size()));
        answer.put("next", Cursor.write(run, next(newTexts, after, 0), next(newEmails, after, 1)));
        answer.put("whole", !after.isOfThisRun());
        return answer;
    }

    private static long next(List<? extends Entry<?>> found, Cursor after, int which) {
        return found.isEmpty() ? after.positions()[which] : found.getLast().id() + 1;
    }

    private static Map<String, Object> textView(Entry<Text> entry) {
        var view = TextsApi.view(entry.value());
        view.put("id", entry.id());
        view.put("parts", entry.value().parts());
        return view;
    }

    private static Map<String, Object> emailView(Entry<Email> entry) {
        var email = entry.value();
        var view = new LinkedHashMap<String, Object>();
        view.put("id", entry.id());
        view.put("to", email.to());
        view.put("from", email.from());
        view.put("subject", email.subject());
        view.put("text", email.text());
        view.put("rendered", email.html().isEmpty() ? null : "/emails/" + entry.id());
        view.put("at", email.at());
        return view;
    }
}
