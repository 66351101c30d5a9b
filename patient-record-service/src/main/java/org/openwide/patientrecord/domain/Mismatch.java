package org.openwide.patientrecord.domain;

import java.util.List;

/** Which fields of the details a patient confirmed differ from the record; what they typed is not known here. */
public record Mismatch(List<String> fields, int attemptsRemaining) {

    public Mismatch {
        fields = List.copyOf(fields);
    }
}
