package org.openwide.patientrecord.application;

import java.time.Duration;
import java.time.InstantSource;
import org.openwide.patientrecord.domain.Funnel;
import reactor.core.publisher.Mono;

/** Tells operators how far registrations come, all practices together. */
public final class CountRegistrations {

    private final IssuedLinks links;
    private final InstantSource clock;

    public CountRegistrations(IssuedLinks links, InstantSource clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Of the links that were issued in the last so many days. */
    public Mono<Funnel> ofTheLast(int days) {
        return links.since(clock.instant().minus(Duration.ofDays(days))).collect(Funnel::new, Funnel::add);
    }
}
