package org.openwide.registration.domain;

import java.nio.ByteBuffer;
import java.util.Locale;

/**
 * Derives the digits of a code from its id and a secret pepper, so that no code is ever stored
 * and a resend can repeat one.
 *
 * @param pepper HMAC-SHA-256 with the installation's pepper
 */
public record CodeBook(KeyedHash pepper) {

    private static final long CODES = 1_000_000;

    /** Numbers from here on would make the low codes likelier: they are passed over. */
    private static final long FAIR = (1L << Integer.SIZE) / CODES * CODES;

    MobileCode codeOf(CodeId id) {
        var seed = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
        return fairCode(pepper.of(seed));
    }

    private MobileCode fairCode(byte[] digest) {
        for (var words = ByteBuffer.wrap(digest); words.hasRemaining(); ) {
            var number = Integer.toUnsignedLong(words.getInt());
            if (number < FAIR) {
                return new MobileCode(String.format(Locale.ROOT, "%06d", number % CODES));
            }
        }
        return fairCode(pepper.of(digest));
    }
}
