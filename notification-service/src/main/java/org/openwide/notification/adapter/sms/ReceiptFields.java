package org.openwide.notification.adapter.sms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openwide.notification.application.RefusedReceipt;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a webhook, in whichever of the two forms Vonage was told to use. */
final class ReceiptFields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String BODY = "body";

    private ReceiptFields() {}

    /** @throws tools.jackson.core.JacksonException when it is no JSON */
    static Map<String, String> ofJson(String body) {
        JsonNode receipt = JSON.readTree(body);
        if (!receipt.isObject()) {
            throw RefusedReceipt.unusable(BODY);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        receipt.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        return fields;
    }

    /**
     * A field that comes twice could be read as one and signed as the other, so it is not taken. Nor is it named: until the
     * signature was looked at, a name is anybody's, and would stand in our log.
     */
    static Map<String, String> ofForm(MultiValueMap<String, String> form) {
        form.forEach((_, values) -> {
            if (values.size() > 1) {
                throw RefusedReceipt.unusable(BODY);
            }
        });
        return form.toSingleValueMap();
    }

    private static String text(JsonNode value) {
        if (value.isContainer()) {
            throw RefusedReceipt.unusable(BODY);
        }
        return value.asString("");
    }
}
