package org.openwide.registration.adapter.hashing;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** BouncyCastle's implementation: slower, but it runs wherever Java does. */
final class JavaArgon2id implements Argon2id {

    private final SecureRandom random = new SecureRandom();
    private final HashCost cost;

    JavaArgon2id(HashCost cost) {
        this.cost = cost;
    }

    @Override
    public String hash(byte[] password) {
        var salt = new byte[cost.saltBytes()];
        random.nextBytes(salt);
        var empty = new EncodedHash(cost.kibibytes(), cost.passes(), cost.lanes(), salt, new byte[cost.hashBytes()]);
        return empty.withHash(compute(empty, password)).text();
    }

    @Override
    public boolean verify(String encoded, byte[] password) {
        var known = EncodedHash.parse(encoded);
        return MessageDigest.isEqual(known.hash(), compute(known, password));
    }

    private static byte[] compute(EncodedHash like, byte[] password) {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(like.kibibytes())
                .withIterations(like.passes())
                .withParallelism(like.lanes())
                .withSalt(like.salt())
                .build());
        var hash = new byte[like.hash().length];
        generator.generateBytes(password, hash);
        return hash;
    }
}
