package org.openwide.registration.domain;

import java.util.Base64;
import java.util.regex.Pattern;

/** 256 random bits that prove something to whoever holds them: a link, an access or an email token. */
public record Token(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The token of these random bytes. */
    public static Token of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a token has " + BYTES + " bytes, not " + random.length);
        }
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** Whether this can be a token at all; if not, there is nothing to look up. */
    public boolean wellFormed() {
        return FORM.matcher(text).matches();
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
