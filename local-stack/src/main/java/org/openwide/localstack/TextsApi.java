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
        Answers.<Text>jsonArray(
                exchange, reader -> texts.forEach(to == null ? null : Phone.key(to), reader), TextsApi::view);
    }

    static Map<String, Object> view(Text text) {
        var view = new LinkedHashMap<String, Object>();
        view.put("to", text.to());
        view.put("from", text.from());
        view.put("text", text.text());
        view.put("at", text.at());
        view.put("messageId", text.messageId());
        return view;
    }
}
