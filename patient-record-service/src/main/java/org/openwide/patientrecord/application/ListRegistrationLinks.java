package org.openwide.patientrecord.application;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.openwide.patientrecord.domain.LinkState;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.RegistrationLink;
import org.openwide.patientrecord.domain.Stuck;
import org.openwide.patientrecord.domain.StuckRule;
import reactor.core.publisher.Mono;

/** Shows staff a patient's links, what came of them and why a registration is stuck. */
public final class ListRegistrationLinks {

    private final Practices practices;
    private final Patients patients;
    private final StuckRule stuck;
    private final InstantSource clock;

    public ListRegistrationLinks(Practices practices, Patients patients, StuckRule stuck, InstantSource clock) {
        this.practices = practices;
        this.patients = patients;
        this.stuck = stuck;
        this.clock = clock;
    }

    /** Newest first; empty when the practice has no such patient. */
    public Mono<List<LinkReport>> list(PatientKey key) {
        var now = clock.instant();
        return Mono.zip(practices.find(key.practice()), patients.find(key))
                .map(found -> report(found.getT1(), found.getT2(), now));
    }

    private List<LinkReport> report(Practice practice, Patient patient, Instant now) {
        return patient.links().all().reversed().stream()
                .map(link -> new LinkReport(
                        link, link.state(now), stuck.why(link, patient.record().details(), practice.regions())))
                .toList();
    }

    /** One link as staff see it. */
    public record LinkReport(RegistrationLink link, LinkState state, Optional<Stuck> stuck) {}
}
