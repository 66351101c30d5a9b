package org.openwide.notification.application;

import java.util.Optional;
import java.util.function.Function;
import org.openwide.notification.domain.Answer;
import org.openwide.notification.domain.Change;
import org.openwide.notification.domain.Sending;
import reactor.core.publisher.Mono;

/** Brings one claimed notification to its channel. */
public interface Delivery {

    Mono<Attempt> attempt(Sending sending);

    /**
     * What came of it.
     *
     * @param counted whether it counts among its practice's texts from now on
     * @param afterwards what else is to be done once it is saved what that made of the notification; nothing is saved
     *     where it was settled before
     */
    record Attempt(Answer answer, boolean counted, Function<Optional<Change>, Mono<Void>> afterwards) {

        static Attempt of(Answer answer) {
            return new Attempt(answer, false, _ -> Mono.empty());
        }
    }
}
