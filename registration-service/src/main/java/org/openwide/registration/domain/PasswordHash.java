package org.openwide.registration.domain;

/** What is kept of a password: an Argon2id hash with its parameters and salt, in the usual encoding. */
public record PasswordHash(String encoded) {

    @Override
    public String toString() {
        return "PasswordHash[masked]";
    }
}
