package org.openwide.patientrecord.domain;

import static org.openwide.patientrecord.domain.CheckCode.Severity.ERROR;
import static org.openwide.patientrecord.domain.CheckCode.Severity.INFO;
import static org.openwide.patientrecord.domain.CheckCode.Severity.WARNING;

/** What is looked at before a link is issued, and what staff are told of it. */
public enum CheckCode {
    MOBILE_MISSING(ERROR, "The record has no mobile number. Add the patient's mobile to the mobile field."),
    MOBILE_IN_HOME_FIELD(ERROR, "A mobile number stands in the home field. Move it to the mobile field."),
    MOBILE_IN_WORK_FIELD(ERROR, "A mobile number stands in the work field. Move it to the mobile field."),
    MOBILE_NOT_TEXTABLE(ERROR, "The number in the mobile field cannot receive texts. Put a mobile number there."),
    REGION_NOT_SERVED(ERROR, "The mobile number belongs to a country to which this practice does not send texts."),
    DATE_OF_BIRTH_MISSING(ERROR, "The record has no date of birth. Add it: the patient's details are matched with it."),
    PATIENT_ARCHIVED(ERROR, "The patient is archived. Restore the record first."),
    ALREADY_REGISTERED(ERROR, "The patient has already registered."),
    MOBILE_SHARED(
            WARNING, "Another patient of this practice has the same mobile number. Make sure it is this patient's."),
    EMAIL_SHARED(
            WARNING, "Another patient of this practice has the same email address. Make sure it is this patient's."),
    TEXTS_MAY_BE_CHARGED(INFO, "Registering sends texts to the patient, which may be charged to the practice.");

    private final Severity severity;
    private final String message;

    CheckCode(Severity severity, String message) {
        this.severity = severity;
        this.message = message;
    }

    public Severity severity() {
        return severity;
    }

    /** A sentence for staff, without personal data. */
    public String message() {
        return message;
    }

    /** How much a check stands in the way: an error does, the others only tell. */
    public enum Severity {
        ERROR,
        WARNING,
        INFO
    }
}
