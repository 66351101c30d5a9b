package org.openwide.gateway.application;

import java.util.List;
import org.openwide.gateway.domain.operations.Health;
import org.openwide.gateway.domain.operations.OperatorKey;
import org.openwide.gateway.domain.operations.Registrations;
import org.openwide.gateway.domain.operations.Shown;
import org.openwide.gateway.domain.operations.Texts;
import reactor.core.publisher.Mono;

/** What the services tell operators. Signals no error: a service that is away is an answer, too. */
public interface Operations {

    /** The registrations whose links were issued in the last so many days. */
    Mono<Shown<Registrations>> registrations(OperatorKey key, int days);

    /** What was charged for texts on each of the last so many days. */
    Mono<Shown<Texts>> texts(OperatorKey key, int days);

    /** How the gateway and each service are doing now; this needs no key. */
    Mono<List<Health>> health();
}
