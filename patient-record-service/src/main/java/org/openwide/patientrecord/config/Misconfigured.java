package org.openwide.patientrecord.config;

/** A setting is missing or unusable; the message is one sentence that says what to set. */
final class Misconfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misconfigured(String message) {
        super(message);
    }
}
