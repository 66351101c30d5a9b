package org.openwide.notification.adapter.sms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.openwide.notification.application.RecordReceipt;
import org.openwide.notification.application.RefusedReceipt;
import org.openwide.notification.domain.AcceptedParts;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Receipt;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Where an SMS gateway of one's own reports what became of a text. */
@RestController
public class HttpReceiptWebhook {

    private static final String PATH = "/webhooks/sms/delivery-receipts";

    private final BodySignature signature;
    private final GatewayJson json;
    private final RecordReceipt record;
    private final InstantSource clock;

    public HttpReceiptWebhook(BodySignature signature, Currency currency, RecordReceipt record, InstantSource clock) {
        this.signature = signature;
        this.json = new GatewayJson(currency);
        this.record = record;
        this.clock = clock;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.OK)
    Mono<Void> receive(@RequestHeader HttpHeaders headers, @RequestBody String body) {
        if (!signature.passes(headers, body)) {
            throw RefusedReceipt.forged();
        }
        JsonNode receipt = GatewayJson.tree(body);
        return record.record(id(receipt), receipt(receipt, clock.instant()));
    }

    private Receipt receipt(JsonNode receipt, Instant now) {
        JsonNode message = receipt.path("message");
        var parts = new AcceptedParts(List.of(json.part(message)), GatewayJson.country(message));
        return new Receipt(
                parts, status(receipt), Objects.requireNonNullElse(GatewayJson.optional(receipt, "error"), ""), now);
    }

    private static NotificationId id(JsonNode receipt) {
        try {
            return new NotificationId(UUID.fromString(GatewayJson.required(receipt, "id")));
        } catch (IllegalArgumentException e) {
            throw RefusedReceipt.unusable("id");
        }
    }

    private static Receipt.Status status(JsonNode receipt) {
        try {
            return Receipt.Status.valueOf(
                    GatewayJson.required(receipt, "status").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw RefusedReceipt.unusable("status");
        }
    }
}
