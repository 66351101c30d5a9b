package org.openwide.event.practice;

import org.openwide.event.EventData;

/** Events of one practice, and of none of its patients. */
public sealed interface PracticeEvent extends EventData permits PracticeBranded {

    /** Nobody: what a practice shows of itself concerns no single patient. */
    @Override
    default String patientId() {
        return "";
    }

    @Override
    default String subject() {
        return practiceId();
    }
}
