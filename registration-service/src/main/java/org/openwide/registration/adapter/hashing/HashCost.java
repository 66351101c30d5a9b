package org.openwide.registration.adapter.hashing;

/** What one hash costs an attacker, and us: 19 MiB, 2 passes, 1 lane (OWASP's first choice for Argon2id). */
record HashCost(int kibibytes, int passes, int lanes, int saltBytes, int hashBytes) {

    static final HashCost PRODUCT = new HashCost(19 * 1024, 2, 1, 16, 32);
}
