package org.openwide.event.patientupdate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The practice's own record after the change, as its GET shows it. */
public record Patient(
        String givenName,
        String familyName,
        @Nullable String knownAs,
        @Nullable LocalDate dateOfBirth,
        @Nullable String email,
        Phones phones,
        boolean archived,
        long version,
        Portal portal) {

    /** Phone numbers by the field they stand in. */
    public record Phones(
            @Nullable String mobile,
            @Nullable String home,
            @Nullable String work) {

        @Override
        public String toString() {
            return "Phones[masked]";
        }
    }

    /** The patient's portal account, and since when each contact is proven. */
    public record Portal(
            boolean registered,
            @Nullable Instant registeredAt,
            @Nullable Instant mobileVerifiedAt,
            @Nullable Instant emailVerifiedAt) {}

    @Override
    public String toString() {
        return "Patient[masked]";
    }
}
