package org.openwide.patientrecord.application;

import org.openwide.patientrecord.domain.Branding;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PracticeId;
import reactor.core.publisher.Mono;

/** Shows anyone how a practice's pages look. */
public final class ShowBranding {

    private final Practices practices;

    public ShowBranding(Practices practices) {
        this.practices = practices;
    }

    /** Our own design for a practice that there is not: nobody learns which ones there are. */
    public Mono<Branding> of(PracticeId practice) {
        return practices.find(practice).map(Practice::branding).defaultIfEmpty(Branding.NONE);
    }
}
