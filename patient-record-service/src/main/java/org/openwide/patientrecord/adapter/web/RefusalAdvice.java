package org.openwide.patientrecord.adapter.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a controller refused before any use case heard of it. */
@RestControllerAdvice
final class RefusalAdvice {

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Problem> refused(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Malformed _ -> Problems.answer(ProblemKind.MALFORMED_REQUEST);
            case Refusal.Invalid invalid -> Problems.invalid(invalid.errors());
            case Refusal.NotFound _ -> Problems.answer(ProblemKind.NOT_FOUND);
        };
    }
}
