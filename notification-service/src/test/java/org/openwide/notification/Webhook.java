package org.openwide.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** Posts delivery receipts, signed by an implementation of Vonage's rules that is not the service's own. */
final class Webhook {

    private final Http http;

    Webhook(URI service) {
        this.http = new Http(service);
    }

    enum Form {
        JSON,
        FORM,
        QUERY
    }

    ReceiptDraft receipt(UUID clientRef, String messageId) {
        var fields = new TreeMap<String, String>();
        fields.put("msisdn", "447700900123");
        fields.put("to", "Openwide");
        fields.put("network-code", "23410");
        fields.put("messageId", messageId);
        fields.put("price", "0.03330000");
        fields.put("status", "delivered");
        fields.put("err-code", "0");
        fields.put("client-ref", clientRef.toString());
        fields.put("message-timestamp", "2026-11-22 10:00:00 & more = odd");
        fields.put("timestamp", Long.toString(Instant.now().getEpochSecond()));
        fields.put("nonce", UUID.randomUUID().toString());
        return new ReceiptDraft(fields);
    }

    HttpResponse<String> post(Map<String, String> fields, Form form) {
        return switch (form) {
            case JSON ->
                http.post(
                        "/webhooks/vonage/delivery-receipts",
                        "application/json",
                        JsonMapper.builder().build().writeValueAsString(fields));
            case FORM ->
                http.post("/webhooks/vonage/delivery-receipts", "application/x-www-form-urlencoded", form(fields));
            case QUERY -> http.get("/webhooks/vonage/delivery-receipts?" + form(fields));
        };
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    record ReceiptDraft(TreeMap<String, String> fields) {

        ReceiptDraft with(String name, String value) {
            fields.put(name, value);
            return this;
        }

        ReceiptDraft at(Instant signed) {
            return with("timestamp", Long.toString(signed.getEpochSecond()));
        }

        Map<String, String> signed() {
            return signedWith(Stack.SIGNATURE_SECRET);
        }

        Map<String, String> signedWith(String secret) {
            String text = fields.entrySet().stream()
                    .map(field -> "&" + field.getKey() + "=" + field.getValue().replaceAll("[&=]", "_"))
                    .collect(Collectors.joining());
            var signed = new TreeMap<>(fields);
            signed.put("sig", HexFormat.of().formatHex(hmac(text, secret)));
            return signed;
        }

        private static byte[] hmac(String text, String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
                return mac.doFinal(text.getBytes(UTF_8));
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
