package org.openwide.registration.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the practice's record says: the details must match it before anything is sent. */
public record Expected(
        String givenName, @Nullable String knownAs, String familyName, LocalDate dateOfBirth, MobileNumber mobile) {

    @Override
    public String toString() {
        return "Expected[masked]";
    }
}
