package org.openwide.registration.domain;

import java.util.Base64;

/** 256 random bits that prove something to whoever holds them: a link, an access or an email token. */
public record Token(String text) {

    private static final int BYTES = 32;

    /** The token of these random bytes. */
    public static Token of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a token has " + BYTES + " bytes, not " + random.length);
        }
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** All that is ever stored of it. */
    public TokenHash hash() {
        return TokenHash.of(text);
    }

    @Override
    public String toString() {
        return "Token[masked]";
    }
}
