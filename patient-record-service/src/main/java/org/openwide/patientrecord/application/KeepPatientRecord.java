package org.openwide.patientrecord.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.Filled;
import org.openwide.patientrecord.domain.Filled.Right;
import org.openwide.patientrecord.domain.Filled.Wrong;
import org.openwide.patientrecord.domain.NumberPlan;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientDetails;
import org.openwide.patientrecord.domain.PatientForm;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Practice;
import org.openwide.patientrecord.domain.RecordEdit;
import reactor.core.publisher.Mono;

/** Takes a patient's record from the practice's software. */
public final class KeepPatientRecord {

    private final Practices practices;
    private final Patients patients;
    private final NumberPlan numbers;
    private final InstantSource clock;

    public KeepPatientRecord(Practices practices, Patients patients, NumberPlan numbers, InstantSource clock) {
        this.practices = practices;
        this.patients = patients;
        this.numbers = numbers;
        this.clock = clock;
    }

    public Mono<Outcome> keep(PatientKey key, PatientForm form, RecordVersions meantFor) {
        return practices
                .find(key.practice())
                .flatMap(practice -> switch (check(form, practice)) {
                    case Wrong<PatientDetails>(var errors) -> Mono.just(new Outcome.Invalid(errors));
                    case Right<PatientDetails>(var details) ->
                        patients.decide(key, current -> decide(key, details, current, meantFor))
                                .<Outcome>map(Outcome.Decided::new);
                })
                .defaultIfEmpty(new Outcome.NoSuchPractice());
    }

    private Filled<PatientDetails> check(PatientForm form, Practice practice) {
        return form.check(numbers, practice.regions(), LocalDate.ofInstant(clock.instant(), practice.timeZone()));
    }

    private Decision<RecordEdit> decide(
            PatientKey key, PatientDetails details, Optional<Patient> current, RecordVersions meantFor) {
        if (!meantFor.allow(current)) {
            return Decision.nothing(new RecordEdit.Stale());
        }
        return current.map(patient -> patient.edit(details, clock.instant()))
                .orElseGet(() -> Patient.create(key, details));
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Decided(RecordEdit edit) implements Outcome {}

        record Invalid(List<FieldError> errors) implements Outcome {}

        record NoSuchPractice() implements Outcome {}
    }
}
