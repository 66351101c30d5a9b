package org.openwide.house;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
import reactor.blockhound.BlockingOperationError;
import reactor.core.scheduler.ReactorBlockHoundIntegration;

/** Makes a blocking call on an event loop of ours an error, in a JVM that was started for it (as failsafe starts it). */
public final class Blocking {

    private static final Logger LOG = LoggerFactory.getLogger(Blocking.class);

    /** What never waits long, or once: random bytes, classes, a line of the log, a resolver, MongoDB's short locks. */
    private static final Map<String, List<String>> HARMLESS = Map.of(
            "java.security.SecureRandom", List.of("nextBytes"),
            "java.util.UUID", List.of("randomUUID"),
            "java.lang.ClassLoader", List.of("loadClass"),
            "ch.qos.logback.classic.Logger", List.of("callAppenders"),
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
            "reactor.netty.transport.NameResolverProvider", List.of("newNameResolverGroup"),
            "io.netty.util.concurrent.SingleThreadEventExecutor", List.of("confirmShutdown"));

    private static boolean installed;

    private Blocking() {}

    /** Says so in the log as well: a library in between may swallow the error. */
    private static void tell(BlockingMethod method) {
        var error = new BlockingOperationError(method);
        // beside the thread that must not block: a log may
        ForkJoinPool.commonPool().execute(() -> LOG.error("a blocking call on an event loop", error));
        throw error;
    }

    /** From now on; before any thread of a scheduler is started, as one that waits already would be taken for blocking. */
    public static synchronized void isAnErrorOnEventLoops() {
        if (Boolean.getBoolean("openwide.blockhound") && !installed) {
            installed = true;
            var hound = BlockHound.builder().with(new ReactorBlockHoundIntegration());
            HARMLESS.forEach(
                    (type, methods) -> methods.forEach(method -> hound.allowBlockingCallsInside(type, method)));
            hound.blockingMethodCallback(Blocking::tell).install();
        }
    }
}
