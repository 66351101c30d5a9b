package org.openwide.localstack.stack;

import java.time.Duration;

/** How long to wait before a process that died is started again: 1 s, doubling to 30 s, from 1 s anew once it lived long. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Duration next = FIRST;

    Duration afterLivingFor(Duration life) {
        if (life.compareTo(LONGEST) >= 0) {
            next = FIRST;
        }
        var pause = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return pause;
    }
}
