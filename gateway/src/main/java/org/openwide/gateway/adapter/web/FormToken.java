package org.openwide.gateway.adapter.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openwide.gateway.domain.Session;

/** What each form of a session carries, so that no other page can send one. It doesn't give away the access token. */
record FormToken(String text) {

    static final String FIELD = "form";

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "openwide form".getBytes(StandardCharsets.US_ASCII);

    static FormToken of(Session session) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(session.token().text().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            return new FormToken(Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(PURPOSE)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    boolean matches(String given) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FormToken[masked]";
    }
}
