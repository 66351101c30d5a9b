package org.openwide.gateway.adapter.api;

/** The registration-service answered what the contract doesn't have. */
final class UnexpectedAnswer extends RuntimeException {

    UnexpectedAnswer(String what) {
        super("The registration-service answered " + what);
    }
}
