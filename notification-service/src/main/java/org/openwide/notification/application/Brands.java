package org.openwide.notification.application;

import org.openwide.notification.domain.Brand;
import reactor.core.publisher.Mono;

/** How practices look, as far as we were told. Every call signals an error when they cannot be reached. */
public interface Brands {

    /** The brand of this practice; empty where we were told of none. */
    Mono<Brand> of(String practiceId);

    /** Keeps what was said of the practice, unless something as new or newer was said before. */
    Mono<Void> keep(String practiceId, Brand brand, long sequence);
}
