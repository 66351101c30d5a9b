package org.openwide.registration.adapter.hashing;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openwide.registration.domain.KeyedHash;

/** HMAC-SHA-256 with a key of at least 32 bytes. */
public final class HmacSha256 implements KeyedHash {

    private static final String NAME = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    public HmacSha256(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("the key needs " + KEY_BYTES + " bytes");
        }
        this.key = new SecretKeySpec(key, NAME);
    }

    @Override
    public byte[] of(byte[] message) {
        try {
            var mac = Mac.getInstance(NAME);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + NAME, e);
        }
    }
}
