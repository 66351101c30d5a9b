package org.openwide.registration.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in which fields the patient's details differ from the practice's record. */
final class Matching {

    private Matching() {}

    /** The fields that differ; none when the details match. Email is gathered, not matched. */
    static Set<Field> differences(Details details, Expected expected) {
        var differing = EnumSet.noneOf(Field.class);
        if (!givenNameMatches(details.givenName(), expected.givenName(), expected.knownAs())) {
            differing.add(Field.GIVEN_NAME);
        }
        if (!ComparableName.of(details.familyName()).matches(ComparableName.of(expected.familyName()))) {
            differing.add(Field.FAMILY_NAME);
        }
        if (!details.dateOfBirth().equals(expected.dateOfBirth())) {
            differing.add(Field.DATE_OF_BIRTH);
        }
        if (!details.mobile().equals(expected.mobile())) {
            differing.add(Field.MOBILE);
        }
        return differing;
    }

    private static boolean givenNameMatches(String typed, String given, @Nullable String knownAs) {
        var name = ComparableName.of(typed);
        return Stream.of(given, knownAs == null ? "" : knownAs)
                .flatMap(known -> Stream.of(ComparableName.of(known), ComparableName.firstWordOf(known)))
                .anyMatch(name::matches);
    }
}
