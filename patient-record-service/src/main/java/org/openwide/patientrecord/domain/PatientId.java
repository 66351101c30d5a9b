package org.openwide.patientrecord.domain;

/** A patient, by the id the practice's own software chose. */
public record PatientId(String value) {

    public PatientId {
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
