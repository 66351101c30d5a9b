package org.openwide.patientrecord.domain;

import java.util.Objects;

/** When an edit leaves a patient's contacts what they were. */
final class Contacts {

    private Contacts() {}

    static boolean sameMobile(PatientDetails one, PatientDetails other) {
        return Objects.equals(one.phones().mobile(), other.phones().mobile());
    }

    static boolean sameEmail(PatientDetails one, PatientDetails other) {
        var before = one.email();
        var after = other.email();
        return before == null || after == null ? before == after : before.isSameAs(after);
    }
}
