package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** What stands in a call of Vonage's {@code POST /sms/json}: form fields, or the same in the query. */
record SmsRequest(String to, String from, String text, String clientRef, String apiKey) {

    static SmsRequest from(HttpExchange exchange) throws IOException {
        var fields = Form.fields(exchange.getRequestURI().getRawQuery());
        fields.putAll(Form.fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        return new SmsRequest(
                fields.getOrDefault("to", ""),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("text", ""),
                fields.getOrDefault("client-ref", ""),
                apiKey(exchange, fields));
    }

    boolean isComplete() {
        return !to.isBlank() && !from.isBlank() && !text.isBlank();
    }

    String toInE164() {
        return "+" + to.replaceAll("\\D", "");
    }

    private static String apiKey(HttpExchange exchange, Map<String, String> fields) {
        var header = exchange.getRequestHeaders().getFirst("Authorization");
        if (header == null || !header.startsWith("Basic ")) {
            return fields.getOrDefault("api_key", "");
        }
        var credentials = new String(Base64.getDecoder().decode(header.substring("Basic ".length())), UTF_8);
        return credentials.split(":", 2)[0];
    }

    @Override
    public String toString() {
        return "SmsRequest[" + clientRef + "]";
    }
}
