package org.openwide.patientrecord.adapter.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.event.field.FieldCode;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.PreFlight.Checks;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The one place where refusals become problems. */
final class Problems {

    private static final String RETRY_AFTER_SECONDS = "2";

    private Problems() {}

    static ResponseEntity<Problem> answer(ProblemKind kind) {
        return answer(kind, problem(kind));
    }

    static ResponseEntity<Problem> invalid(List<FieldError> errors) {
        var fields = errors.stream().map(Problems::field).toList();
        return answer(ProblemKind.REQUEST_INVALID, problem(ProblemKind.REQUEST_INVALID, fields, null));
    }

    /** The record's own email is missing, not a field of the request: the message says so. */
    static ResponseEntity<Problem> noEmailAddress() {
        var field = new Problem.WrongField(
                "email",
                FieldCode.REQUIRED.code(),
                "The record has no email address: add one, or send the link another way.");
        return answer(ProblemKind.REQUEST_INVALID, problem(ProblemKind.REQUEST_INVALID, List.of(field), null));
    }

    static ResponseEntity<Problem> notReady(Checks checks) {
        var kind = ProblemKind.NOT_READY_FOR_REGISTRATION;
        return answer(kind, problem(kind, null, CheckView.of(checks)));
    }

    static Problem problem(ProblemKind kind) {
        return problem(kind, null, null);
    }

    private static Problem problem(
            ProblemKind kind, @Nullable List<Problem.WrongField> errors, @Nullable List<CheckView> checks) {
        return new Problem(
                "urn:openwide:problem:" + kind.code(),
                kind.title(),
                kind.status().value(),
                kind.detail(),
                kind.code(),
                errors,
                checks);
    }

    private static Problem.WrongField field(FieldError error) {
        return new Problem.WrongField(error.field(), error.code(), error.message());
    }

    private static ResponseEntity<Problem> answer(ProblemKind kind, Problem problem) {
        var answer = ResponseEntity.status(kind.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (kind == ProblemKind.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return answer.body(problem);
    }
}
