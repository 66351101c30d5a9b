package org.openwide.notification.application;

import org.openwide.notification.domain.Answer;
import reactor.core.publisher.Mono;

/**
 * A way out for one medium. Sending may block a thread of its own, never the caller's.
 *
 * @param <M> what it sends
 */
public interface Channel<M> {

    /** A short name for logs. */
    String name();

    /** Sends once, without any retry, and tells what came of it; whatever goes wrong is an {@link Answer} too. */
    Mono<Answer> send(M message);
}
