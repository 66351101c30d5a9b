package org.openwide.stories;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a story waits for what must come: longer than any busy machine takes. */
final class Patience {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Patience() {}

    static ConditionFactory patiently() {
        return Awaitility.await().atMost(LONG).pollInterval(BETWEEN_LOOKS);
    }
}
