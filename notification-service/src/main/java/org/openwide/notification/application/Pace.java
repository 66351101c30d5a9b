package org.openwide.notification.application;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** How fast messages leave: evenly and in the order they came, so that no second has more than it should. */
@FunctionalInterface
public interface Pace {

    /** A fiftieth longer than the provider's: on the way to it two messages may draw nearer to each other. */
    Duration SECOND = Duration.ofMillis(1020);

    /** As fast as they come. */
    Pace FREE = Mono::empty;

    /** Completes when it is one's turn, which is taken then, used or not. */
    Mono<Void> turn();

    /** How long so many turns take, at so many a second. */
    static Duration within(int most, int turns) {
        return SECOND.multipliedBy(turns).dividedBy(most);
    }

    /** @param most how many the provider takes in a second, wherever it begins */
    static Pace perSecond(int most) {
        return new EvenPace(SECOND.dividedBy(most));
    }
}
