package org.openwide.patientrecord.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a practice knows of a patient and its software may change. */
public record PatientDetails(
        String givenName,
        String familyName,
        @Nullable String knownAs,
        @Nullable LocalDate dateOfBirth,
        @Nullable EmailAddress email,
        Phones phones,
        boolean archived) {

    /** What a patient's own details are matched against, or nothing while the record lacks a part of it. */
    @Nullable
    MatchData matchData() {
        var mobile = phones.mobile();
        return dateOfBirth == null || mobile == null
                ? null
                : new MatchData(givenName, knownAs, familyName, dateOfBirth, mobile);
    }

    PatientDetails withEmail(EmailAddress verified) {
        return new PatientDetails(givenName, familyName, knownAs, dateOfBirth, verified, phones, archived);
    }

    @Override
    public String toString() {
        return "PatientDetails[masked]";
    }
}
