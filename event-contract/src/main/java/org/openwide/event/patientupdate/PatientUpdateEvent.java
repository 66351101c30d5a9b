package org.openwide.event.patientupdate;

import org.openwide.event.EventData;

/** Verified changes of one patient record, in order. */
public sealed interface PatientUpdateEvent extends EventData permits PatientUpdated {

    @Override
    default String subject() {
        return practiceId() + "/" + patientId();
    }
}
