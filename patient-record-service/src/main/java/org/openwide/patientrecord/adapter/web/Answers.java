package org.openwide.patientrecord.adapter.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers are JSON, whatever the caller would rather have: what was done is not refused for the form of its answer. */
final class Answers {

    private Answers() {}

    static ResponseEntity.BodyBuilder json(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
    }
}
