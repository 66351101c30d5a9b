package org.openwide.registration.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openwide.registration.domain.Details;
import org.openwide.registration.domain.DetailsSoFar;

/** Details as the patient typed them, the mobile in E.164; those that are not typed yet are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DetailsView(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable String email,
        @Nullable String mobile) {

    static DetailsView of(Details details) {
        return new DetailsView(
                details.givenName(),
                details.familyName(),
                details.dateOfBirth(),
                details.email().text(),
                details.mobile().e164());
    }

    /** None while nothing is typed. */
    static @Nullable DetailsView of(DetailsSoFar soFar) {
        if (soFar.equals(DetailsSoFar.NONE)) {
            return null;
        }
        var email = soFar.email();
        var mobile = soFar.mobile();
        return new DetailsView(
                soFar.givenName(),
                soFar.familyName(),
                soFar.dateOfBirth(),
                email == null ? null : email.text(),
                mobile == null ? null : mobile.e164());
    }

    @Override
    public String toString() {
        return "DetailsView[masked]";
    }
}
