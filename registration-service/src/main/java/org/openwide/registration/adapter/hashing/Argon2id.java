package org.openwide.registration.adapter.hashing;

/** Argon2id in its usual encoding, so that one implementation verifies what another has made. */
interface Argon2id {

    /** A hash of these bytes with a salt of its own. */
    String hash(byte[] password);

    boolean verify(String encoded, byte[] password);
}
