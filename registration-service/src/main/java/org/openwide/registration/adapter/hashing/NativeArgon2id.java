package org.openwide.registration.adapter.hashing;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;

/** The reference implementation in C: the fastest, where its library loads. */
final class NativeArgon2id implements Argon2id {

    private final Argon2 argon2;
    private final HashCost cost;

    /** Hashes once, so that a library that does not load shows at the start: as a {@link LinkageError}. */
    NativeArgon2id(HashCost cost) {
        this.argon2 = Argon2Factory.create(Argon2Types.ARGON2id, cost.saltBytes(), cost.hashBytes());
        this.cost = cost;
        hash(new byte[0]);
    }

    @Override
    public String hash(byte[] password) {
        return argon2.hash(cost.passes(), cost.kibibytes(), cost.lanes(), password);
    }

    @Override
    public boolean verify(String encoded, byte[] password) {
        return argon2.verify(encoded, password);
    }
}
