package org.openwide.patientrecord.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.domain.Decision;
import org.openwide.patientrecord.domain.Patient;
import org.openwide.patientrecord.domain.PatientDetails;
import org.openwide.patientrecord.domain.PatientEvent;
import org.openwide.patientrecord.domain.PatientEvent.PatientUpdated;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.Sharing;
import reactor.core.publisher.Mono;

/** Patients in memory, one decision at a time. */
final class InMemoryPatients implements Patients {

    private final Map<PatientKey, Patient> patients = new LinkedHashMap<>();
    private final Map<PatientKey, List<PatientEvent>> events = new LinkedHashMap<>();

    @Override
    public Mono<Patient> find(PatientKey key) {
        return Mono.fromSupplier(() -> get(key));
    }

    @Override
    public <O> Mono<O> decide(PatientKey key, Function<Optional<Patient>, Decision<O>> decision) {
        return Mono.fromSupplier(() -> decideNow(key, decision));
    }

    private synchronized <O> O decideNow(PatientKey key, Function<Optional<Patient>, Decision<O>> decision) {
        var decided = decision.apply(Optional.ofNullable(get(key)));
        var next = decided.next();
        if (next != null) {
            patients.put(key, next);
            events.computeIfAbsent(key, it -> new ArrayList<>()).addAll(decided.events());
        }
        return decided.outcome();
    }

    private synchronized @Nullable Patient get(PatientKey key) {
        return patients.get(key);
    }

    synchronized List<String> events(PatientKey key) {
        var counts = new LinkedHashMap<String, Integer>();
        return events.getOrDefault(key, List.of()).stream()
                .map(event -> {
                    var topic = event instanceof PatientUpdated
                            ? "openwide.patient-updates"
                            : "openwide.registration-links";
                    return topic + "#" + counts.merge(topic, 1, Integer::sum) + " "
                            + event.getClass().getSimpleName();
                })
                .toList();
    }

    @Override
    public synchronized Mono<Sharing> sharing(Patient patient) {
        var details = patient.record().details();
        var mobile = details.phones().mobile();
        var email = details.email();
        return Mono.just(new Sharing(
                mobile != null
                        && others(patient, it -> mobile.equals(it.phones().mobile())),
                email != null && others(patient, it -> it.email() != null && email.isSameAs(it.email()))));
    }

    private boolean others(Patient patient, Predicate<PatientDetails> same) {
        return patients.values().stream()
                .filter(it -> it.key().practice().equals(patient.key().practice()))
                .filter(it -> !it.key().equals(patient.key()))
                .map(it -> it.record().details())
                .anyMatch(it -> !it.archived() && same.test(it));
    }
}
