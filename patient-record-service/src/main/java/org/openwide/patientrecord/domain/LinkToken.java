package org.openwide.patientrecord.domain;

/** The secret in a registration link: shown once, never kept, never logged. */
public record LinkToken(String value) {

    public SecretHash hash() {
        return SecretHash.of(value);
    }

    @Override
    public String toString() {
        return "LinkToken[masked]";
    }
}
