package org.openwide.patientrecord.domain;

import org.openwide.patientrecord.domain.Portal.NotRegistered;
import org.openwide.patientrecord.domain.Portal.Registered;

/**
 * The practice's record of one patient.
 *
 * @param version counts the changes of what the record shows, from 1
 */
public record PatientRecord(PatientDetails details, Portal portal, long version) {

    public static PatientRecord first(PatientDetails details) {
        return new PatientRecord(details, new NotRegistered(), 1);
    }

    public boolean isRegistered() {
        return portal instanceof Registered;
    }

    /** The practice's own change; nothing changed is no new version. */
    PatientRecord edited(PatientDetails after) {
        return after.equals(details) ? this : new PatientRecord(after, portal.afterEdit(details, after), version + 1);
    }

    /** The verified email takes the place of the old one; the mobile is verified only if it is still the record's. */
    PatientRecord registered(VerifiedDetails verified) {
        boolean stillTheMobile = verified.mobile().equals(details.phones().mobile());
        var account = new Registered(
                verified.completedAt(),
                stillTheMobile ? verified.mobileVerifiedAt() : null,
                verified.emailVerifiedAt());
        return new PatientRecord(details.withEmail(verified.email()), account, version + 1);
    }
}
