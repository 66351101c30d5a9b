package org.openwide.notification.adapter.sms;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openwide.notification.application.RefusedReceipt;
import org.openwide.notification.domain.AcceptedParts;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.NotificationId;
import org.openwide.notification.domain.Receipt;

/** Reads Vonage's delivery receipts; the number in them is looked at for its country and goes no further. */
final class DeliveryReceipts {

    private final Currency currency;

    DeliveryReceipts(Currency currency) {
        this.currency = currency;
    }

    /** A receipt and the text it is for. */
    record Addressed(NotificationId id, Receipt receipt) {}

    /** @throws RefusedReceipt naming the field that is missing or makes no sense */
    Addressed read(Map<String, String> fields, Instant now) {
        var parts = new AcceptedParts(List.of(part(fields)), Countries.of(fields.getOrDefault("msisdn", "")));
        var receipt = new Receipt(parts, status(fields), fields.getOrDefault("err-code", ""), now);
        return new Addressed(id(fields), receipt);
    }

    private AcceptedParts.Part part(Map<String, String> fields) {
        String messageId = required(fields, "messageId");
        Money price = price(fields);
        try {
            return new AcceptedParts.Part(messageId, price, fields.get("network-code"));
        } catch (IllegalArgumentException e) {
            throw RefusedReceipt.unusable("price");
        }
    }

    private static NotificationId id(Map<String, String> fields) {
        try {
            return new NotificationId(UUID.fromString(required(fields, "client-ref")));
        } catch (IllegalArgumentException e) {
            throw RefusedReceipt.unusable("client-ref");
        }
    }

    private Money price(Map<String, String> fields) {
        try {
            return new Money(new BigDecimal(required(fields, "price")), currency);
        } catch (NumberFormatException e) {
            throw RefusedReceipt.unusable("price");
        }
    }

    private static Receipt.Status status(Map<String, String> fields) {
        return switch (required(fields, "status").toLowerCase(Locale.ROOT)) {
            case "accepted" -> Receipt.Status.ACCEPTED;
            case "buffered" -> Receipt.Status.BUFFERED;
            case "delivered" -> Receipt.Status.DELIVERED;
            case "expired" -> Receipt.Status.EXPIRED;
            case "failed" -> Receipt.Status.FAILED;
            case "rejected" -> Receipt.Status.REJECTED;
            default -> Receipt.Status.UNKNOWN;
        };
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.getOrDefault(name, "");
        if (value.isBlank()) {
            throw RefusedReceipt.unusable(name);
        }
        return value;
    }
}
