package org.openwide.patientrecord.application;

import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Hearing;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.RegistrationNews;
import reactor.core.publisher.Mono;

/** Keeps how far a registration has come; when it is complete, the record changes with it. */
public final class FollowRegistration {

    private final Patients patients;

    public FollowRegistration(Patients patients) {
        this.patients = patients;
    }

    public Mono<Hearing> hear(PatientKey key, RegistrationNews news) {
        return patients.decide(
                key,
                current ->
                        current.map(patient -> patient.hear(news)).orElseGet(() -> Decision.nothing(Hearing.UNKNOWN)));
    }
}
