package org.openwide.gateway.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/** What a link is known by again, without being told: part of its SHA-256. */
public record LinkDigest(String text) {

    private static final int BYTES = 16;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public LinkDigest {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("This is not the digest of a link");
        }
    }

    public static LinkDigest of(PastedLink link) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(link.token().getBytes(StandardCharsets.UTF_8));
            return new LinkDigest(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
