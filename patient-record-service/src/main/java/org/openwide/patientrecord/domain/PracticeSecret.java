package org.openwide.patientrecord.domain;

/** The secret that a practice's software shows with each call: shown once, never kept, never logged. */
public record PracticeSecret(String value) {

    public SecretHash hash() {
        return SecretHash.of(value);
    }

    @Override
    public String toString() {
        return "PracticeSecret[masked]";
    }
}
