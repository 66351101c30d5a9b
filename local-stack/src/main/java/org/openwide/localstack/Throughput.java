package org.openwide.localstack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How many calls the network takes in any second, wherever it begins; Vonage takes 30 of an account. */
final class Throughput {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final int most;
    private final LongSupplier nanos;
    private final Deque<Long> taken = new ArrayDeque<>();
    private final Deque<Long> asked = new ArrayDeque<>();
    private int busiest;

    Throughput(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    /** Takes a place in the present second, if one is left. */
    synchronized boolean hasRoom() {
        long now = nanos.getAsLong();
        forget(taken, now);
        forget(asked, now);
        asked.add(now);
        busiest = Math.max(busiest, asked.size());
        return taken.size() < most && taken.add(now);
    }

    private static void forget(Deque<Long> times, long now) {
        while (!times.isEmpty() && now - times.getFirst() >= SECOND) {
            times.removeFirst();
        }
    }

    /** How many calls came in the busiest second so far, taken or not. */
    synchronized int busiestSecond() {
        return busiest;
    }
}
