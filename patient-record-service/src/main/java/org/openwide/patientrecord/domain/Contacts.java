package org.openwide.patientrecord.domain;

import java.util.Objects;

/** When an edit leaves a patient's contacts what they were. */
final class Contacts {

    private Contacts() {}

    static boolean sameMobile(PatientDetails one, PatientDetails other) {
        return Objects.equals(one.phones().mobile(), other.phones().mobile());
    }

    /** In another case it may be another mailbox: only the one that was proved is verified. */
    static boolean sameEmail(PatientDetails one, PatientDetails other) {
        return Objects.equals(one.email(), other.email());
    }
}
