package org.openwide.patientrecord.adapter.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openwide.event.patientupdate.Change;
import org.openwide.event.patientupdate.Patient;
import org.openwide.patientrecord.domain.PatientRecord;
import org.openwide.patientrecord.domain.PhoneNumber;
import org.openwide.patientrecord.domain.Portal;

/** A record and its changes in the words of the contract. */
final class PatientSnapshots {

    private PatientSnapshots() {}

    static List<Change> changes(List<org.openwide.patientrecord.domain.Change> changes) {
        return changes.stream()
                .map(change -> new Change(change.field(), change.before(), change.after()))
                .toList();
    }

    static Patient of(PatientRecord patient) {
        var details = patient.details();
        var email = details.email();
        var phones = details.phones();
        return new Patient(
                details.givenName(),
                details.familyName(),
                details.knownAs(),
                details.dateOfBirth(),
                email == null ? null : email.value(),
                new Patient.Phones(written(phones.mobile()), written(phones.home()), written(phones.work())),
                details.archived(),
                patient.version(),
                of(patient.portal()));
    }

    private static Patient.Portal of(Portal portal) {
        return switch (portal) {
            case Portal.NotRegistered _ -> new Patient.Portal(false, null, null, null);
            case Portal.Registered account ->
                new Patient.Portal(true, account.at(), account.mobileVerifiedAt(), account.emailVerifiedAt());
        };
    }

    private static @Nullable String written(@Nullable PhoneNumber number) {
        return number == null ? null : number.e164();
    }
}
