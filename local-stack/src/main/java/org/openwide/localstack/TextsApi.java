package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code GET /api/texts?to=}: the texts to one number, or all of them, oldest first. */
final class TextsApi implements HttpHandler {

    private final Ledger<Text> texts;

    TextsApi(Ledger<Text> texts) {
        this.texts = texts;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var to = Form.fields(exchange.getRequestURI().getRawQuery()).get("to");
        var wanted = to == null ? texts.all() : texts.matching(text -> sameNumber(text.to(), to));
        Answers.json(exchange, 200, wanted.stream().map(TextsApi::view).toList());
    }

    /** A plus in a query may arrive as a space: only the digits of a number count. */
    static boolean sameNumber(String one, String other) {
        return one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""));
    }

    private static Map<String, Object> view(Text text) {
        var view = new LinkedHashMap<String, Object>();
        view.put("to", text.to());
        view.put("from", text.from());
        view.put("text", text.text());
        view.put("at", text.at());
        view.put("messageId", text.messageId());
        return view;
    }
}
