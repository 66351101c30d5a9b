package org.openwide.notification.adapter.sms;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpHeaders;

/** Signs bodies to an SMS gateway, and checks those that come from it: HMAC-SHA-256 of {@code time.body}. */
public final class BodySignature {

    static final String TIMESTAMP = "Openwide-Timestamp";
    static final String SIGNATURE = "Openwide-Signature";

    private static final String SCHEME = "sha256=";

    private final String secret;
    private final SigningTime time;

    /**
     * A signature for two.
     *
     * @param secret shared with the gateway; while it is blank nothing passes
     * @param window how long ago something may have been signed
     */
    public BodySignature(String secret, Duration window, InstantSource clock) {
        this.secret = secret;
        this.time = new SigningTime(window, clock);
    }

    void sign(HttpHeaders headers, String body) {
        String now = time.now();
        headers.set(TIMESTAMP, now);
        headers.set(SIGNATURE, of(now, body));
    }

    /** Whether the gateway said this, and said it within the window. */
    boolean passes(HttpHeaders headers, String body) {
        String signed = String.valueOf(headers.getFirst(TIMESTAMP));
        byte[] claimed = String.valueOf(headers.getFirst(SIGNATURE)).getBytes(US_ASCII);
        return !secret.isBlank()
                && MessageDigest.isEqual(of(signed, body).getBytes(US_ASCII), claimed)
                && time.isNear(signed);
    }

    private String of(String timestamp, String body) {
        return SCHEME + HmacSha256.hex(timestamp + "." + body, secret);
    }
}
