package org.openwide.patientrecord.application;

import java.util.Optional;
import java.util.function.Function;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Sharing;
import reactor.core.publisher.Mono;

/** All patients, one document each. Every call signals an error when they cannot be reached. */
public interface Patients {

    /** The patient; empty when the practice has none with this id. */
    Mono<Patient> find(PatientKey key);

    /**
     * Lets one patient's aggregate decide, and keeps its next state and events together, or neither.
     * The decision runs again when someone else's was kept first; it must not have effects.
     */
    <O> Mono<O> decide(PatientKey key, Function<Optional<Patient>, Decision<O>> decision);

    /** Whether other patients of the practice, not archived, have this patient's mobile or email. */
    Mono<Sharing> sharing(Patient patient);
}
