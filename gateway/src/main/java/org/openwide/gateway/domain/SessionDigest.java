package org.openwide.gateway.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a session is known by again, also when it is over: part of a SHA-256, which opens nothing. */
public record SessionDigest(String text) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public SessionDigest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("This is not the digest of a session");
        }
    }

    public static SessionDigest of(Session session) {
        var told = "session " + session.registrationId() + "." + session.token().text();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return new SessionDigest(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
