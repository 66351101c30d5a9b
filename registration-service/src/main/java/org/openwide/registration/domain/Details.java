package org.openwide.registration.domain;

import java.time.LocalDate;

/** Who the patient says they are: names and address as typed, the mobile in E.164. */
public record Details(
        String givenName, String familyName, LocalDate dateOfBirth, EmailAddress email, MobileNumber mobile) {

    Details with(EmailAddress changed) {
        return new Details(givenName, familyName, dateOfBirth, changed, mobile);
    }

    @Override
    public String toString() {
        return "Details[masked]";
    }
}
