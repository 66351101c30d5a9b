package org.openwide.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** {@code PUT /api/faults}: the faults to show from now on, and none on a side that is not named. */
final class FaultsApi implements HttpHandler {

    private final Phone phone;
    private final @Nullable Mailbox mailbox;

    FaultsApi(Phone phone, @Nullable Mailbox mailbox) {
        this.phone = phone;
        this.mailbox = mailbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> Answers.json(exchange, 200, current());
            case "PUT" -> put(exchange);
            case "DELETE" -> {
                set(null, 0, null, 0);
                Answers.json(exchange, 200, current());
            }
            default -> Answers.empty(exchange, 405);
        }
    }

    private void put(HttpExchange exchange) throws IOException {
        try {
            var wanted = Json.tree(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var sms = wanted.get("sms");
            var smtp = wanted.get("smtp");
            set(FaultFormat.sms(sms), times(sms), FaultFormat.mail(smtp), times(smtp));
            Answers.json(exchange, 200, current());
        } catch (IllegalArgumentException | JacksonException e) {
            Answers.json(exchange, 422, Map.of("detail", "Faults look like " + FaultFormat.EXAMPLE));
        }
    }

    private void set(@Nullable SmsFault sms, int smsTimes, @Nullable MailFault mail, int mailTimes) {
        phone.setFault(sms, smsTimes);
        if (mailbox != null) {
            mailbox.setFault(mail, mailTimes);
        }
    }

    private static int times(@Nullable JsonNode side) {
        var times = side == null ? null : side.get("times");
        return times == null ? Integer.MAX_VALUE : times.asInt();
    }

    private Map<String, Object> current() {
        var current = new LinkedHashMap<String, Object>();
        var sms = phone.fault();
        if (sms != null) {
            current.put("sms", Map.of("status", FaultFormat.wireName(sms), "times", phone.faultsLeft()));
        }
        var mail = mailbox == null ? null : mailbox.fault();
        if (mailbox != null && mail != null) {
            current.put("smtp", Map.of("code", FaultFormat.wireName(mail), "times", mailbox.faultsLeft()));
        }
        return current;
    }
}
