package org.openwide.patientrecord.application;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes secrets of 256 random bits, safe in a URL fragment and in a header. */
final class Tokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
