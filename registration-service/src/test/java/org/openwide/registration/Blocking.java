package org.openwide.registration;

import reactor.blockhound.BlockHound;

/** Makes a blocking call on an event loop an error, in a JVM that was started for it (as failsafe starts it). */
final class Blocking {

    private Blocking() {}

    static void isAnErrorOnEventLoops() {
        if (Boolean.getBoolean("openwide.blockhound")) {
            BlockHound.builder()
                    // reads /dev/urandom, which never waits
                    .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
                    .allowBlockingCallsInside("java.util.UUID", "randomUUID")
                    // the embedded database in this JVM has event loops of its own, and logs and locks on them
                    .allowBlockingCallsInside("de.bwaldvogel.mongo.wire.MongoDatabaseHandler", "channelRead0")
                    .install();
        }
    }
}
