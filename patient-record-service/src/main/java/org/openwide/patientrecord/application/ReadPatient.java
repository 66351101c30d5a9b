package org.openwide.patientrecord.application;

import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientKey;
import reactor.core.publisher.Mono;

/** Shows a practice one of its patients. */
public final class ReadPatient {

    private final Patients patients;

    public ReadPatient(Patients patients) {
        this.patients = patients;
    }

    /** Empty when the practice has no such patient. */
    public Mono<Patient> read(PatientKey key) {
        return patients.find(key);
    }
}
