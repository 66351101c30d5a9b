package org.openwide.patientrecord.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the details that a patient types must match. */
public record MatchData(
        String givenName, @Nullable String knownAs, String familyName, LocalDate dateOfBirth, PhoneNumber mobile) {

    @Override
    public String toString() {
        return "MatchData[masked]";
    }
}
