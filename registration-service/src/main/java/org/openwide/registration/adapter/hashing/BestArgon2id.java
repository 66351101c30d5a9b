package org.openwide.registration.adapter.hashing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses an implementation: the native one first, Java's own where that does not load. */
final class BestArgon2id {

    private static final Logger LOG = LoggerFactory.getLogger(BestArgon2id.class);

    private BestArgon2id() {}

    static Argon2id choose(HashCost cost) {
        try {
            return new NativeArgon2id(cost);
        } catch (LinkageError e) {
            LOG.warn("libargon2 does not load here ({}): passwords are hashed in Java, which is slower", e.toString());
            return new JavaArgon2id(cost);
        }
    }
}
