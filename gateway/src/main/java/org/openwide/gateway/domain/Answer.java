package org.openwide.gateway.domain;

/** What a service answered: what was asked for, or why not. */
public sealed interface Answer<T> {

    record Given<T>(T value) implements Answer<T> {}

    record Refused<T>(Refusal refusal) implements Answer<T> {}
}
