package org.openwide.gateway.domain.operations;

/** What became of a question that needs an operator's key. */
public sealed interface Shown<T> {

    record It<T>(T value) implements Shown<T> {}

    /** The key is none, is no operator's, or is one no more. */
    record KeyRefused<T>() implements Shown<T> {}

    /** The service that knows does not answer now. */
    record Away<T>() implements Shown<T> {}
}
