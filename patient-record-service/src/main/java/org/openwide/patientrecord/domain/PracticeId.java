package org.openwide.patientrecord.domain;

/** A practice, by the id its operator chose. */
public record PracticeId(String value) {

    public PracticeId {
        Identifier.checked(value);
    }

    public static boolean hasForm(String value) {
        return Identifier.hasForm(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
