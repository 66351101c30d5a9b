package org.openwide.registration;

import reactor.blockhound.BlockHound;

/** Makes a blocking call on an event loop an error, in a JVM that was started for it (as failsafe starts it). */
final class Blocking {

    private Blocking() {}

    static void isAnErrorOnEventLoops() {
        if (Boolean.getBoolean("openwide.blockhound")) {
            // reading /dev/urandom never waits, and the embedded database in this JVM blocks event loops of its own
            BlockHound.install(allowed -> allowed.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                    .allowBlockingCallsInside("java.util.UUID", "randomUUID")
                    .allowBlockingCallsInside("de.bwaldvogel.mongo.wire.MongoDatabaseHandler", "channelRead0"));
        }
    }
}
