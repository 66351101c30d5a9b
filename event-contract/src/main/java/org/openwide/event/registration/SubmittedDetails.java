package org.openwide.event.registration;

import java.time.LocalDate;

/** Details as the patient typed and confirmed them: sealed to the patient-record-service. The mobile is in E.164. */
public record SubmittedDetails(
        String givenName, String familyName, LocalDate dateOfBirth, String email, String mobile) {

    @Override
    public String toString() {
        return "SubmittedDetails[masked]";
    }
}
