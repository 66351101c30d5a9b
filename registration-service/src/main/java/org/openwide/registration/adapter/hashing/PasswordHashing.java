package org.openwide.registration.adapter.hashing;

/**
 * What an installation spends on password hashes.
 *
 * @param kibibytes memory of one hash
 * @param passes over that memory
 * @param atOnce how many are made at the same time
 */
public record PasswordHashing(int kibibytes, int passes, int atOnce) {

    HashCost cost() {
        return HashCost.of(kibibytes, passes);
    }
}
