package org.openwide.patientrecord.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one patient's aggregate decided: an outcome to tell, and, where something changed, what to keep.
 *
 * @param next the state to keep; null when nothing changed
 * @param events what happened, in order
 */
public record Decision<O>(O outcome, @Nullable Patient next, List<PatientEvent> events) {

    public Decision {
        events = List.copyOf(events);
    }

    public static <O> Decision<O> nothing(O outcome) {
        return new Decision<>(outcome, null, List.of());
    }

    public static <O> Decision<O> keep(O outcome, Patient next, List<PatientEvent> events) {
        return new Decision<>(outcome, next, events);
    }
}
