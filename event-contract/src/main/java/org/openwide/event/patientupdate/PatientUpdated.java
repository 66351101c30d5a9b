package org.openwide.event.patientupdate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The practice's record changed by something other than the PMS's own PUT. */
public record PatientUpdated(
        String practiceId,
        String patientId,
        @Nullable UUID registrationId,
        long recordVersion,
        String reason,
        List<Change> changes,
        Patient patient)
        implements PatientUpdateEvent {}
