package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Vonage's signature over a webhook: HMAC-SHA-256 of all fields sorted by name, hex, with a time that must be near. */
public final class SignatureCheck {

    private static final String ALGORITHM = "HmacSHA256";

    private final String secret;
    private final Duration window;
    private final InstantSource clock;

    /** @param secret shared with Vonage */
    public SignatureCheck(String secret, Duration window, InstantSource clock) {
        this.secret = secret;
        this.window = window;
        this.clock = clock;
    }

    /** Whether Vonage said this, and said it now. */
    public boolean passes(Map<String, String> fields) {
        byte[] claimed = fields.getOrDefault("sig", "").toLowerCase(Locale.ROOT).getBytes(UTF_8);
        boolean genuine = MessageDigest.isEqual(sign(fields, secret).getBytes(UTF_8), claimed);
        return genuine && isRecent(fields.getOrDefault("timestamp", ""));
    }

    private boolean isRecent(String seconds) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(seconds));
            return Duration.between(signed, clock.instant()).abs().compareTo(window) <= 0;
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    static String sign(Map<String, String> fields, String secret) {
        var signed = new StringBuilder();
        new TreeMap<>(fields).forEach((name, value) -> {
            if (!name.equals("sig") && !value.isBlank()) {
                signed.append('&').append(clean(name)).append('=').append(clean(value));
            }
        });
        return HexFormat.of().formatHex(hmac(signed.toString(), secret));
    }

    private static String clean(String field) {
        return field.replace('&', '_').replace('=', '_');
    }

    private static byte[] hmac(String text, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
        }
    }
}
