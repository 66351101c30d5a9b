package org.openwide.registration.adapter.web;

import java.time.LocalDate;
import org.openwide.registration.domain.Details;

/** Details as the patient typed them, the mobile in E.164. */
record DetailsView(String givenName, String familyName, LocalDate dateOfBirth, String email, String mobile) {

    static DetailsView of(Details details) {
        return new DetailsView(
                details.givenName(),
                details.familyName(),
                details.dateOfBirth(),
                details.email().text(),
                details.mobile().e164());
    }

    @Override
    public String toString() {
        return "DetailsView[masked]";
    }
}
