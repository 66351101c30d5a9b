package org.openwide.notification;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waiting in tests: until something is so, or to see that it stays so. */
public final class Patience {

    /** Only what never comes is waited for so long: a machine may be busy with the other modules. */
    private static final Duration LONG = Duration.ofMinutes(3);

    private Patience() {}

    public static void until(Callable<Boolean> isSo) {
        Awaitility.await().atMost(LONG).pollInterval(Duration.ofMillis(20)).until(isSo);
    }

    public static void during(Duration time, Callable<Boolean> staysSo) {
        Awaitility.await()
                .during(time)
                .atMost(time.plus(LONG))
                .pollInterval(Duration.ofMillis(50))
                .until(staysSo);
    }
}
