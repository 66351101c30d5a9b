package org.openwide.registration.domain;

/** Hashes that only the holder of a secret key can compute. */
@FunctionalInterface
public interface KeyedHash {

    /** At least 32 bytes that look random to whoever hasn't the key. */
    byte[] of(byte[] message);
}
