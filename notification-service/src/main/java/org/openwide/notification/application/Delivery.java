package org.openwide.notification.application;

import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;

/** Brings one claimed notification to its channel. */
interface Delivery {

    Mono<Attempt> attempt(Sending sending);

    /** What came of it, and what else is to be done once that is saved. */
    record Attempt(Answer answer, Mono<Void> afterwards) {

        static Attempt of(Answer answer) {
            return new Attempt(answer, Mono.empty());
        }
    }
}
