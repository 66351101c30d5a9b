package org.openwide.localstack;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The fields of Vonage's delivery receipt for one part of a text. */
final class DeliveryReceipt {

    private static final DateTimeFormatter SHORT_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmm").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LONG_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z").withZone(ZoneOffset.UTC);

    private DeliveryReceipt() {}

    static Map<String, String> delivered(Text text, String partId, String price, String apiKey, Instant now) {
        return Map.ofEntries(
                Map.entry("msisdn", text.to().substring(1)),
                Map.entry("to", text.from()),
                Map.entry("network-code", Network.CODE),
                Map.entry("messageId", partId),
                Map.entry("price", price),
                Map.entry("status", "delivered"),
                Map.entry("scts", SHORT_TIME.format(now)),
                Map.entry("err-code", "0"),
                Map.entry("api-key", apiKey),
                Map.entry("client-ref", text.clientRef()),
                Map.entry("message-timestamp", LONG_TIME.format(now)));
    }

    /** The receipt as it travels: with the time of the signature, a nonce, and the signature over all of it. */
    static Map<String, String> signed(Map<String, String> fields, String secret) {
        var receipt = new TreeMap<>(fields);
        receipt.put("timestamp", Long.toString(Instant.now().getEpochSecond()));
        receipt.put("nonce", UUID.randomUUID().toString());
        receipt.put("sig", Signature.of(receipt, secret));
        return receipt;
    }
}
