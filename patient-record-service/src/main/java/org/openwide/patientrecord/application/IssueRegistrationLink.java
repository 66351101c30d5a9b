package org.openwide.patientrecord.application;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.LinkId;
import org.openwide.patientrecord.domain.LinkIssue;
import org.openwide.patientrecord.domain.LinkOrder;
import org.openwide.patientrecord.domain.LinkToken;
import org.openwide.patientrecord.domain.LinkWish;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.PreFlight;
import org.openwide.patientrecord.domain.Sharing;
import reactor.core.publisher.Mono;

/** Issues a registration link for a record that is ready for it; every earlier link ends with that. */
public final class IssueRegistrationLink {

    private final Practices practices;
    private final Patients patients;
    private final PreFlight preFlight;
    private final LinkSettings settings;
    private final InstantSource clock;
    private final Supplier<UUID> ids;
    private final Tokens tokens = new Tokens();

    public IssueRegistrationLink(
            Practices practices,
            Patients patients,
            PreFlight preFlight,
            LinkSettings settings,
            InstantSource clock,
            Supplier<UUID> ids) {
        this.practices = practices;
        this.patients = patients;
        this.preFlight = preFlight;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    public Mono<LinkIssue> issue(PatientKey key, LinkWish wish) {
        var order = order(wish);
        return Mono.zip(practices.find(key.practice()), patients.find(key).flatMap(patients::sharing))
                .flatMap(found -> patients.decide(key, current -> decide(current, order, found.getT1(), found.getT2())))
                .defaultIfEmpty(new LinkIssue.NoSuchPatient());
    }

    private LinkOrder order(LinkWish wish) {
        var token = new LinkToken(tokens.next());
        return new LinkOrder(
                new LinkId(ids.get()),
                token,
                settings.url(token),
                wish,
                ids.get(),
                clock.instant(),
                settings.validity());
    }

    private Decision<LinkIssue> decide(Optional<Patient> current, LinkOrder order, Practice practice, Sharing sharing) {
        return current.map(patient ->
                        patient.issue(order, practice, preFlight.of(patient.record(), practice.regions(), sharing)))
                .orElseGet(() -> Decision.nothing(new LinkIssue.NoSuchPatient()));
    }
}
