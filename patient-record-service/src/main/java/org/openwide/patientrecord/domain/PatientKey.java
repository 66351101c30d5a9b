package org.openwide.patientrecord.domain;

/** One patient of one practice; written out it is the subject of the events about them. */
public record PatientKey(PracticeId practice, PatientId patient) {

    public static PatientKey of(String practice, String patient) {
        return new PatientKey(new PracticeId(practice), new PatientId(patient));
    }

    /** Reads {@code practiceId/patientId}. */
    public static PatientKey parse(String subject) {
        int slash = subject.indexOf('/');
        return of(subject.substring(0, Math.max(slash, 0)), subject.substring(slash + 1));
    }

    @Override
    public String toString() {
        return practice + "/" + patient;
    }
}
