package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwide.notification.application.RefusedReceipt;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a webhook, in whichever of the two forms Vonage was told to use. */
final class ReceiptFields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ReceiptFields() {}

    static Map<String, String> read(MediaType type, String body) {
        return type.isCompatibleWith(MediaType.APPLICATION_JSON) ? json(body) : form(body);
    }

    /** @throws JacksonException when it is no JSON */
    private static Map<String, String> json(String body) {
        JsonNode receipt = JSON.readTree(body);
        if (!receipt.isObject()) {
            throw RefusedReceipt.unusable("body");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        receipt.properties().forEach(field -> fields.put(field.getKey(), text(field.getKey(), field.getValue())));
        return fields;
    }

    private static String text(String name, JsonNode value) {
        if (value.isContainer()) {
            throw RefusedReceipt.unusable(name);
        }
        return value.asString("");
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw RefusedReceipt.unusable("body");
        }
    }
}
