package org.openwide.patientrecord.adapter.web;

import java.util.List;
import java.util.UUID;
import org.openwide.event.field.FieldCode;
import org.openwide.patientrecord.domain.FieldError;
import org.openwide.patientrecord.domain.PatientId;
import org.openwide.patientrecord.domain.PatientKey;
import org.openwide.patientrecord.domain.PracticeId;

/** Reads the ids in a path. One that cannot exist is not found; one that is to be made now is refused with its reason. */
final class Paths {

    private static final int LONGEST = 64;
    private static final String FORM =
            "Choose an id of 1 to 64 letters, digits or . _ ~ - that does not start with a dot.";

    private Paths() {}

    static PracticeId practice(String id) {
        if (!PracticeId.hasForm(id)) {
            throw new Refusal.NotFound();
        }
        return new PracticeId(id);
    }

    static PracticeId newPractice(String id) {
        if (!PracticeId.hasForm(id)) {
            throw wrong("practiceId", id);
        }
        return new PracticeId(id);
    }

    static PatientKey patient(String practice, String patient) {
        if (!PatientId.hasForm(patient)) {
            throw new Refusal.NotFound();
        }
        return new PatientKey(practice(practice), new PatientId(patient));
    }

    static PatientKey newPatient(String practice, String patient) {
        if (!PatientId.hasForm(patient)) {
            throw wrong("patientId", patient);
        }
        return new PatientKey(practice(practice), new PatientId(patient));
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal.NotFound();
        }
    }

    private static Refusal wrong(String field, String id) {
        var code = id.length() > LONGEST ? FieldCode.TOO_LONG : FieldCode.NOT_TEXT;
        return new Refusal.Invalid(List.of(new FieldError(field, code.code(), FORM)));
    }
}
