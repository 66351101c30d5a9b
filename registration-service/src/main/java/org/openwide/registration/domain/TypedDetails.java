package org.openwide.registration.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Details as they came in.
 *
 * @param malformed what was wrong with them before anyone could read them
 */
public record TypedDetails(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String dateOfBirth,
        @Nullable String email,
        @Nullable String mobile,
        List<FieldError> malformed) {

    public TypedDetails {
        malformed = List.copyOf(malformed);
    }

    boolean malformed(String field) {
        return malformed.stream().anyMatch(error -> error.field().equals(field));
    }

    @Override
    public String toString() {
        return "TypedDetails[masked]";
    }
}
