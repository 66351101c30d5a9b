package org.openwide.localstack;

import org.jspecify.annotations.Nullable;

/** A fault to show the next few callers, and then no more. */
final class Misbehaviour<F> {

    private @Nullable F fault;
    private int times;

    synchronized void set(@Nullable F next, int count) {
        fault = next;
        times = count;
    }

    /** The fault for this caller, or null when it is to be served well. */
    synchronized @Nullable F next() {
        if (fault == null || times == 0) {
            return null;
        }
        times--;
        return fault;
    }

    synchronized int remaining() {
        return fault == null ? 0 : times;
    }

    synchronized @Nullable F current() {
        return times == 0 ? null : fault;
    }
}
