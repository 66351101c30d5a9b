package org.openwide.patientrecord.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of a key or token in lower-case hex: all that is kept of it. */
public record SecretHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public SecretHash {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits");
        }
    }

    static SecretHash of(String secret) {
        return new SecretHash(Sha256.hex(secret));
    }

    @Override
    public String toString() {
        return "SecretHash[masked]";
    }
}
