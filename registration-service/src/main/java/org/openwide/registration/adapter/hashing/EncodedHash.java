package org.openwide.registration.adapter.hashing;

import java.util.Base64;
import java.util.regex.Pattern;

/** A hash with all that is needed to compute it again: {@code $argon2id$v=19$m=19456,t=2,p=1$SALT$HASH}. */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, and is never compared
record EncodedHash(int kibibytes, int passes, int lanes, byte[] salt, byte[] hash) {

    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static EncodedHash parse(String encoded) {
        var parts = FORM.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a stored password hash is not in Argon2id's encoding");
        }
        return new EncodedHash(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    EncodedHash withHash(byte[] computed) {
        return new EncodedHash(kibibytes, passes, lanes, salt, computed);
    }

    String text() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + kibibytes + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(hash);
    }

    @Override
    public String toString() {
        return "EncodedHash[masked]";
    }
}
