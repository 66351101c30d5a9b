package org.openwide.patientrecord.domain;

/** Where a registration stands, as its events tell. */
public enum Step {
    DETAILS,
    MOBILE_CODE,
    PASSWORD,
    EMAIL_CONFIRMATION,
    TERMS,
    COMPLETE,
    LOCKED
}
