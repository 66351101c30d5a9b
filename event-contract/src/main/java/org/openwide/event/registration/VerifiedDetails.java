package org.openwide.event.registration;

import java.time.Instant;
import java.time.LocalDate;

/** The details at the end of a registration, and when they were proven: sealed to the patient-record-service. */
public record VerifiedDetails(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String email,
        String mobile,
        Instant mobileVerifiedAt,
        Instant emailVerifiedAt) {

    @Override
    public String toString() {
        return "VerifiedDetails[masked]";
    }
}
