package org.openwide.gateway.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What the patient typed so far. */
public record EnteredDetails(
        Optional<String> givenName,
        Optional<String> familyName,
        Optional<LocalDate> dateOfBirth,
        Optional<String> email,
        Optional<String> mobile) {

    private static final EnteredDetails NOTHING = new EnteredDetails(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static EnteredDetails nothing() {
        return NOTHING;
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /** The first question that has no answer yet, or the page to check them all. */
    JourneyPage next() {
        if (givenName.isEmpty() || familyName.isEmpty()) {
            return JourneyPage.NAME;
        }
        if (dateOfBirth.isEmpty()) {
            return JourneyPage.DATE_OF_BIRTH;
        }
        if (email.isEmpty()) {
            return JourneyPage.EMAIL;
        }
        return mobile.isEmpty() ? JourneyPage.MOBILE : JourneyPage.CHECK;
    }

    @Override
    public String toString() {
        return "EnteredDetails[masked]";
    }
}
