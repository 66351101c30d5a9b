package org.openwide.patientrecord.application;

import java.time.InstantSource;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.LinkId;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Withdrawal;
import reactor.core.publisher.Mono;

/** Takes a link back. */
public final class WithdrawRegistrationLink {

    private final Patients patients;
    private final InstantSource clock;

    public WithdrawRegistrationLink(Patients patients, InstantSource clock) {
        this.patients = patients;
        this.clock = clock;
    }

    public Mono<Withdrawal> withdraw(PatientKey key, LinkId link) {
        return patients.decide(
                key,
                current -> current.map(patient -> patient.withdraw(link, clock.instant()))
                        .orElseGet(() -> Decision.nothing(Withdrawal.UNKNOWN)));
    }
}
