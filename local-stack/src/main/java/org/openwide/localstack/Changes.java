package org.openwide.localstack;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** That something changed, for all who wait for it. */
final class Changes {

    private long version;

    synchronized void happened() {
        version++;
        notifyAll();
    }

    synchronized long version() {
        return version;
    }

    /** Waits until the version is another than this one, or the time is over; answers the version now. */
    synchronized long await(long seen, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (version == seen) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return version;
    }
}
