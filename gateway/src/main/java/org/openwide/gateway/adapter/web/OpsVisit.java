package org.openwide.gateway.adapter.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An operator's browser, by the random value in its cookie: what its session is found by, and its forms are told by. */
record OpsVisit(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final byte[] PURPOSE = "openwide operator's form".getBytes(US_ASCII);

    static OpsVisit begun() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new OpsVisit(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    static Optional<OpsVisit> of(String value) {
        return WRITTEN.matcher(value).matches() ? Optional.of(new OpsVisit(value)) : Optional.empty();
    }

    /** What each of its forms carries; it doesn't give away the cookie. */
    String formToken() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(US_ASCII), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HmacSHA256", impossible);
        }
    }

    boolean sent(Form form) {
        return MessageDigest.isEqual(
                formToken().getBytes(US_ASCII), form.text(FormToken.FIELD).getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "OpsVisit[masked]";
    }
}
