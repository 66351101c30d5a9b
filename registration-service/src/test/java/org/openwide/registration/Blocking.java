package org.openwide.registration;

import java.util.List;
import java.util.Map;
import reactor.blockhound.BlockHound;
import reactor.core.scheduler.ReactorBlockHoundIntegration;

/** Makes a blocking call on an event loop of ours an error, in a JVM that was started for it (as failsafe starts it). */
final class Blocking {

    /** What never waits for long: random bytes, a class that is loaded once, and the short locks of MongoDB's driver. */
    private static final Map<String, List<String>> HARMLESS = Map.of(
            "java.security.SecureRandom", List.of("nextBytes"),
            "java.util.UUID", List.of("randomUUID"),
            "java.lang.ClassLoader", List.of("loadClass"),
            "com.mongodb.internal.Locks",
                    List.of(
                            "withLock",
                            "checkedWithLock",
                            "withInterruptibleLock",
                            "checkedWithInterruptibleLock",
                            "lockInterruptibly"),
            "com.mongodb.internal.connection.ConcurrentPool$StateAndPermits",
                    List.of("acquirePermit", "acquirePermitImmediate", "releasePermit"),
            "com.mongodb.internal.connection.DefaultConnectionPool$AsyncWorkManager", List.of("enqueue"),
            "io.netty.util.concurrent.SingleThreadEventExecutor", List.of("confirmShutdown"));

    private Blocking() {}

    static void isAnErrorOnEventLoops() {
        if (Boolean.getBoolean("openwide.blockhound")) {
            var hound = BlockHound.builder().with(new ReactorBlockHoundIntegration());
            HARMLESS.forEach((type, methods) ->
                    methods.forEach(method -> hound.allowBlockingCallsInside(type, method)));
            hound.install();
        }
    }
}
