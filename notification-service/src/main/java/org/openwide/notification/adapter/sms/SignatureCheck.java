package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Vonage's signature over a webhook: HMAC-SHA-256 of all fields sorted by name, hex, with the time of it. */
public final class SignatureCheck {

    private final String secret;
    private final SigningTime time;

    /** @param secret shared with Vonage */
    public SignatureCheck(String secret, Duration window, InstantSource clock) {
        this.secret = secret;
        this.time = new SigningTime(window, clock);
    }

    /** Whether Vonage said this, and said it within the window. */
    public boolean passes(Map<String, String> fields) {
        if (secret.isBlank()) {
            return false;
        }
        byte[] claimed = fields.getOrDefault("sig", "").toLowerCase(Locale.ROOT).getBytes(UTF_8);
        boolean genuine = MessageDigest.isEqual(sign(fields, secret).getBytes(UTF_8), claimed);
        return genuine && time.isNear(fields.getOrDefault("timestamp", ""));
    }

    static String sign(Map<String, String> fields, String secret) {
        var signed = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!name.equals("sig") && !value.isBlank()) {
                signed.append('&').append(clean(name)).append('=').append(clean(value));
            }
        });
        return HmacSha256.hex(signed.toString(), secret);
    }

    private static String clean(String field) {
        return field.replace('&', '_').replace('=', '_');
    }
}
