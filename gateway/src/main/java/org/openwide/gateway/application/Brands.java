package org.openwide.gateway.application;

import java.util.Optional;
import org.openwide.gateway.domain.Brand;
import reactor.core.publisher.Mono;

/** How practices look. Never fails and never waits long: what cannot be had now is our own design. */
public interface Brands {

    Mono<Brand> of(String practiceId);

    /** What is known already, without asking anybody. */
    Optional<Brand> known(String practiceId);
}
