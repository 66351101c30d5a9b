package org.openwide.patientrecord.application;

import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Hearing;
import org.openwide.patientrecord.domain.NotificationNews;
import org.openwide.patientrecord.domain.PatientKey;
import reactor.core.publisher.Mono;

/** Keeps whether the texts and emails of a registration arrived. */
public final class FollowNotification {

    private final Patients patients;

    public FollowNotification(Patients patients) {
        this.patients = patients;
    }

    public Mono<Hearing> hear(PatientKey key, NotificationNews news) {
        return patients.decide(
                key,
                current ->
                        current.map(patient -> patient.hear(news)).orElseGet(() -> Decision.nothing(Hearing.UNKNOWN)));
    }
}
