package org.openwide.notification.adapter.sms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.RefusedReceipt;
import org.openwide.notification.domain.AcceptedParts;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Reason;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What an SMS gateway's answer means; one that is not in the documentation means that nobody knows. */
final class HttpAnswers {

    private final GatewayJson json;

    HttpAnswers(GatewayJson json) {
        this.json = json;
    }

    Answer read(int status, HttpHeaders headers, String body, String number) {
        String detail = "http-" + status;
        return switch (status) {
            case 200, 202 -> taken(body, number);
            case 429, 503 ->
                headers.containsHeader(HttpHeaders.RETRY_AFTER) ? new Answer.NotNow(detail) : new Answer.Unsure(detail);
            case 422 -> refused(body);
            case 401, 402, 403 -> new Answer.NotNow(detail, true);
            default -> new Answer.Unsure(detail);
        };
    }

    private Answer taken(String body, String number) {
        try {
            List<JsonNode> messages =
                    GatewayJson.tree(body).path("messages").valueStream().toList();
            if (messages.isEmpty()) {
                return new Answer.Unsure("incomplete-answer");
            }
            return new Answer.TextAccepted(new AcceptedParts(
                    messages.stream().map(json::part).toList(), country(messages.getFirst(), number)));
        } catch (JacksonException | RefusedReceipt | IllegalArgumentException e) {
            return new Answer.Unsure("senseless-answer");
        }
    }

    private static @Nullable String country(JsonNode message, String number) {
        String told = GatewayJson.country(message);
        return told == null ? Countries.of(number) : told;
    }

    private static Answer refused(String body) {
        return switch (reason(body)) {
            case "number" -> new Answer.Refused(Reason.NUMBER_REFUSED, "number");
            case "opted-out" -> new Answer.Refused(Reason.NUMBER_REFUSED, "opted-out");
            case "message" -> new Answer.Refused(Reason.MESSAGE_REFUSED, "message");
            default -> new Answer.Unsure("http-422");
        };
    }

    private static String reason(String body) {
        try {
            String reason = GatewayJson.optional(GatewayJson.tree(body), "reason");
            return reason == null ? "" : reason;
        } catch (JacksonException e) {
            return "";
        }
    }
}
