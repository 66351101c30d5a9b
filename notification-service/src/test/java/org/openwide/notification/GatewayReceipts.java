package org.openwide.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a gateway of one's own posts when it knows more of a text, signed by code that is not the service's. */
record GatewayReceipts(Http http, String secret) {

    static final String PATH = "/webhooks/sms/delivery-receipts";

    private static final String ALGORITHM = "HmacSHA256";

    static String delivered(UUID id, String messageId) {
        return """
                {"id":"%s","status":"delivered","message":{"id":"%s",\
                "price":{"amount":"0.0421","currency":"EUR"},"network":"23410","country":"GB"}}""".formatted(id, messageId);
    }

    HttpResponse<String> post(String body, Instant signed) {
        var timestamp = Long.toString(signed.getEpochSecond());
        return http.post(
                PATH,
                "application/json",
                body,
                Map.of("Openwide-Timestamp", timestamp, "Openwide-Signature", signature(timestamp, body)));
    }

    String signature(String timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal((timestamp + "." + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
