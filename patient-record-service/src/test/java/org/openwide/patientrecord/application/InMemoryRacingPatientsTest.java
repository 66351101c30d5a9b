package org.openwide.patientrecord.application;

import java.util.List;
import org.openwide.patientrecord.domain.PatientKey;

class InMemoryRacingPatientsTest extends RacingPatientsContract {

    private final InMemoryPatients patients = new InMemoryPatients();

    @Override
    protected Patients patients() {
        return patients;
    }

    @Override
    protected List<String> waiting(PatientKey key) {
        return patients.events(key);
    }
}
