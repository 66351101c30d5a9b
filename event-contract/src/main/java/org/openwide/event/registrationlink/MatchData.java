package org.openwide.event.registrationlink;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the patient's details must match: sealed to the registration-service.
 *
 * @param mobile E.164, from the record's mobile field
 */
public record MatchData(
        String givenName, @Nullable String knownAs, String familyName, LocalDate dateOfBirth, String mobile) {

    @Override
    public String toString() {
        return "MatchData[masked]";
    }
}
