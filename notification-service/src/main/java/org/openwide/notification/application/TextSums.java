package org.openwide.notification.application;

import java.time.Instant;
import org.openwide.notification.domain.Money;
import org.openwide.notification.domain.Purpose;
import reactor.core.publisher.Flux;

/** What texts cost all practices together, in sums. */
public interface TextSums {

    /** The sums of what was charged from an instant on, up to but without another; nothing where nothing was. */
    Flux<Sum> between(Instant from, Instant to);

    /** What one practice's texts for one purpose cost in one currency. */
    record Sum(String practiceId, Purpose purpose, Money amount, long texts, long parts) {}
}
