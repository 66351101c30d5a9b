package org.openwide.notification;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
import reactor.blockhound.BlockingOperationError;
import reactor.core.scheduler.ReactorBlockHoundIntegration;

/** Makes a blocking call on an event loop of ours an error, in a JVM that was started for it (as failsafe starts it). */
final class Blocking {

    private static final Logger LOG = LoggerFactory.getLogger(Blocking.class);

    /** What never waits for long, or once: random bytes, classes and a resolver that is made, MongoDB's short locks. */
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
            "reactor.netty.transport.NameResolverProvider", List.of("newNameResolverGroup"),
            "io.netty.util.concurrent.SingleThreadEventExecutor", List.of("confirmShutdown"));

    private Blocking() {}

    /** Says so in the log as well: a library in between may swallow the error. */
    private static void tell(BlockingMethod method) {
        var error = new BlockingOperationError(method);
        LOG.error("a blocking call on an event loop", error);
        throw error;
    }

    static void isAnErrorOnEventLoops() {
        if (Boolean.getBoolean("openwide.blockhound")) {
            var hound = BlockHound.builder().with(new ReactorBlockHoundIntegration());
            HARMLESS.forEach(
                    (type, methods) -> methods.forEach(method -> hound.allowBlockingCallsInside(type, method)));
            hound.blockingMethodCallback(Blocking::tell).install();
        }
    }
}
