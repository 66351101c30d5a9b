package org.openwide.registration.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Derives the digits of a code from its id and a secret pepper, so that no code is ever stored
 * and a resend can repeat one.
 */
public final class CodeBook {

    private static final String HMAC = "HmacSHA256";
    private static final int PEPPER_BYTES = 32;
    private static final long CODES = 1_000_000;

    /** Numbers from here on would make the low codes likelier: they are passed over. */
    private static final long FAIR = (1L << Integer.SIZE) / CODES * CODES;

    private final SecretKeySpec pepper;

    public CodeBook(byte[] pepper) {
        if (pepper.length < PEPPER_BYTES) {
            throw new IllegalArgumentException("the pepper of the mobile codes needs " + PEPPER_BYTES + " bytes");
        }
        this.pepper = new SecretKeySpec(pepper, HMAC);
    }

    MobileCode codeOf(CodeId id) {
        var seed = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        return fairCode(mac(seed));
    }

    private MobileCode fairCode(byte[] digest) {
        for (var words = ByteBuffer.wrap(digest); words.hasRemaining(); ) {
            var number = Integer.toUnsignedLong(words.getInt());
            if (number < FAIR) {
                return new MobileCode("%06d".formatted(number % CODES));
            }
        }
        return fairCode(mac(digest));
    }

    private byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(pepper);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }
}
