package org.openwide.registration.domain;

import java.time.LocalDate;

/** Who the patient says they are: names and address as typed, the mobile in E.164. */
public record Details(
        String givenName, String familyName, LocalDate dateOfBirth, EmailAddress email, MobileNumber mobile) {

    @Override
    public String toString() {
        return "Details[masked]";
    }
}
