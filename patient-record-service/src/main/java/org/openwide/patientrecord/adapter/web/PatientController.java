package org.openwide.patientrecord.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.patientrecord.application.KeepPatientRecord;
import org.openwide.patientrecord.application.ReadPatient;
import org.openwide.patientrecord.domain.PatientRecord;
import org.openwide.patientrecord.domain.RecordEdit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The practice's records of its patients. */
@RestController
@RequestMapping("/api/practices/{practiceId}/patients/{patientId}")
final class PatientController {

    private final KeepPatientRecord keepRecord;
    private final ReadPatient readPatient;

    PatientController(KeepPatientRecord keepRecord, ReadPatient readPatient) {
        this.keepRecord = keepRecord;
        this.readPatient = readPatient;
    }

    @PutMapping
    Mono<ResponseEntity<?>> put(
            @PathVariable String practiceId,
            @PathVariable String patientId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable List<String> ifMatch,
            @RequestBody(required = false) byte @Nullable [] body) {
        return keepRecord
                .keep(Paths.newPatient(practiceId, patientId), Forms.patient(body), ETags.meantFor(ifMatch))
                .map(outcome -> switch (outcome) {
                    case KeepPatientRecord.Outcome.Decided decided -> answer(decided.edit());
                    case KeepPatientRecord.Outcome.Invalid invalid -> Problems.invalid(invalid.errors());
                    case KeepPatientRecord.Outcome.NoSuchPractice _ -> Problems.answer(ProblemKind.NOT_FOUND);
                });
    }

    @GetMapping
    Mono<ResponseEntity<?>> get(@PathVariable String practiceId, @PathVariable String patientId) {
        return readPatient
                .read(Paths.patient(practiceId, patientId))
                .<ResponseEntity<?>>map(patient -> shown(HttpStatus.OK, patient.record()))
                .defaultIfEmpty(Problems.answer(ProblemKind.NOT_FOUND));
    }

    private static ResponseEntity<?> answer(RecordEdit edit) {
        return switch (edit) {
            case RecordEdit.Created created -> shown(HttpStatus.CREATED, created.patient());
            case RecordEdit.Edited edited -> shown(HttpStatus.OK, edited.patient());
            case RecordEdit.Stale _ -> Problems.answer(ProblemKind.PRECONDITION_FAILED);
        };
    }

    private static ResponseEntity<?> shown(HttpStatus status, PatientRecord patient) {
        return Answers.json(status).eTag(ETags.of(patient.version())).body(PatientView.of(patient));
    }
}
