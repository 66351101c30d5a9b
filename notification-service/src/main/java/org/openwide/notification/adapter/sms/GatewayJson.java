package org.openwide.notification.adapter.sms;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.openwide.notification.application.RefusedReceipt;
import org.openwide.notification.domain.AcceptedParts;
import org.openwide.notification.domain.Money;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of an SMS gateway; what is missing or makes no sense is named. */
final class GatewayJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COUNTRY = "[A-Z]{2}";

    private final Currency currency;

    GatewayJson(Currency currency) {
        this.currency = currency;
    }

    /** @throws JacksonException when it is no JSON */
    static JsonNode tree(String body) {
        return JSON.readTree(body);
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** One part of a text that was taken. */
    AcceptedParts.Part part(JsonNode message) {
        String id = required(message, "id");
        Money price = price(message.path("price"));
        try {
            return new AcceptedParts.Part(id, price, optional(message, "network"));
        } catch (IllegalArgumentException e) {
            throw RefusedReceipt.unusable("price");
        }
    }

    static @Nullable String country(JsonNode message) {
        String country = optional(message, "country");
        return country != null && country.matches(COUNTRY) ? country : null;
    }

    private Money price(JsonNode price) {
        if (!required(price, "currency").equals(currency.getCurrencyCode())) {
            throw RefusedReceipt.unusable("currency");
        }
        try {
            return new Money(new BigDecimal(required(price, "amount")), currency);
        } catch (NumberFormatException e) {
            throw RefusedReceipt.unusable("amount");
        }
    }

    static String required(JsonNode object, String name) {
        String value = optional(object, name);
        if (value == null || value.isBlank()) {
            throw RefusedReceipt.unusable(name);
        }
        return value;
    }

    static @Nullable String optional(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
