package org.openwide.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code POST /sms/json} as Vonage answers it: a status and a price for each part, no currency. */
final class SmsApi implements HttpHandler {

    private static final Duration FOREVER = Duration.ofMinutes(2);
    private static final int THROTTLED = 1;
    private static final int MISSING_PARAMETERS = 2;
    private static final int INVALID_CREDENTIALS = 4;

    private final Phone phone;
    private final Misbehaviour<SmsFault> faults;
    private final Throughput throughput = new Throughput(30, System::nanoTime);
    private BigDecimal balance = new BigDecimal("1000.00");

    SmsApi(Phone phone, Misbehaviour<SmsFault> faults) {
        this.phone = phone;
        this.faults = faults;
    }

    int busiestSecond() {
        return throughput.busiestSecond();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            Answers.empty(exchange, 405);
            return;
        }
        var request = SmsRequest.from(exchange);
        if (request.apiKey().isBlank()) {
            Answers.json(exchange, 200, refusal(request, INVALID_CREDENTIALS));
        } else if (!request.isComplete()) {
            Answers.json(exchange, 200, refusal(request, MISSING_PARAMETERS));
        } else if (!throughput.hasRoom()) {
            Answers.json(exchange, 200, refusal(request, THROTTLED));
        } else {
            answer(exchange, request);
        }
    }

    private void answer(HttpExchange exchange, SmsRequest request) throws IOException {
        switch (faults.next()) {
            case null -> Answers.json(exchange, 200, accept(request));
            case SmsFault.Refusal refusal -> Answers.json(exchange, 200, refusal(request, refusal.status()));
            case SmsFault.HttpError error -> Answers.empty(exchange, error.status());
            case SmsFault.Timeout _ -> takeAndStaySilent(exchange, request);
            case SmsFault.Drop _ -> exchange.close();
            case SmsFault.HalfAnswer _ -> Answers.half(exchange, accept(request));
            case SmsFault.WebPage _ -> {
                phone.take(request);
                Answers.send(exchange, 200, "text/html", "<!doctype html><title>Sign in to the network</title>");
            }
        }
    }

    private void takeAndStaySilent(HttpExchange exchange, SmsRequest request) {
        phone.take(request);
        try {
            Thread.sleep(FOREVER);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private Map<String, Object> accept(SmsRequest request) {
        return answer(phone.take(request).stream().map(id -> part(request, id)).toList());
    }

    private Map<String, String> part(SmsRequest request, String messageId) {
        var part = new TreeMap<>(Map.of(
                "to",
                request.to(),
                "message-id",
                messageId,
                "status",
                "0",
                "remaining-balance",
                afterPaying().toPlainString(),
                "message-price",
                Network.PRICE_OF_A_PART.toPlainString(),
                "network",
                Network.CODE));
        if (!request.clientRef().isEmpty()) {
            part.put("client-ref", request.clientRef());
        }
        return part;
    }

    private synchronized BigDecimal afterPaying() {
        balance = balance.subtract(Network.PRICE_OF_A_PART);
        return balance;
    }

    private static Map<String, Object> refusal(SmsRequest request, int status) {
        return answer(List.of(Map.of(
                "to",
                request.to(),
                "status",
                Integer.toString(status),
                "error-text",
                "Refused with status " + status)));
    }

    private static Map<String, Object> answer(List<Map<String, String>> parts) {
        return Map.of("message-count", Integer.toString(parts.size()), "messages", parts);
    }
}
