package org.openwide.registration.adapter.hashing;

/** What one hash costs an attacker, and us. */
record HashCost(int kibibytes, int passes, int lanes, int saltBytes, int hashBytes) {

    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    static HashCost of(int kibibytes, int passes) {
        return new HashCost(kibibytes, passes, LANES, SALT_BYTES, HASH_BYTES);
    }
}
