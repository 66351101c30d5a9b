package org.openwide.registration.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Details as far as the patient has typed them: each of them has the right form, or is not there yet. */
public record DetailsSoFar(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable EmailAddress email,
        @Nullable MobileNumber mobile) {

    public static final DetailsSoFar NONE = new DetailsSoFar(null, null, null, null, null);

    static DetailsSoFar of(Details details) {
        return new DetailsSoFar(
                details.givenName(), details.familyName(), details.dateOfBirth(), details.email(), details.mobile());
    }

    /** These, with what was typed later in place of what it replaces. */
    DetailsSoFar and(DetailsSoFar later) {
        return new DetailsSoFar(
                later.givenName == null ? givenName : later.givenName,
                later.familyName == null ? familyName : later.familyName,
                later.dateOfBirth == null ? dateOfBirth : later.dateOfBirth,
                later.email == null ? email : later.email,
                later.mobile == null ? mobile : later.mobile);
    }

    /** All of them, once nothing is missing. */
    Optional<Details> complete() {
        return givenName == null || familyName == null || dateOfBirth == null || email == null || mobile == null
                ? Optional.empty()
                : Optional.of(new Details(givenName, familyName, dateOfBirth, email, mobile));
    }

    @Override
    public String toString() {
        return "DetailsSoFar[masked]";
    }
}
