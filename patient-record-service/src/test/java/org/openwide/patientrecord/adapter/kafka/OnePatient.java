package org.openwide.patientrecord.adapter.kafka;

import java.util.Optional;
import java.util.function.Function;
import org.openwide.patientrecord.application.Patients;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Sharing;
import reactor.core.publisher.Mono;

/** A practice's only patient. */
final class OnePatient implements Patients {

    private Patient patient;

    OnePatient(Patient patient) {
        this.patient = patient;
    }

    Patient now() {
        return patient;
    }

    @Override
    public Mono<Patient> find(PatientKey key) {
        return Mono.just(patient).filter(it -> it.key().equals(key));
    }

    @Override
    public <O> Mono<O> decide(PatientKey key, Function<Optional<Patient>, Decision<O>> decision) {
        return Mono.fromSupplier(() -> {
            var decided =
                    decision.apply(Optional.of(patient).filter(it -> it.key().equals(key)));
            var next = decided.next();
            if (next != null) {
                patient = next;
            }
            return decided.outcome();
        });
    }

    @Override
    public Mono<Sharing> sharing(Patient asked) {
        return Mono.just(Sharing.NONE);
    }
}
